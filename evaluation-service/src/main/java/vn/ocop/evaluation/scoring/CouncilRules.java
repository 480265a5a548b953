package vn.ocop.evaluation.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.dossier.Dossier;
import vn.ocop.events.AdministrationEvent.LocalRules;
import vn.ocop.rulebook.CouncilPolicy;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.rulebook.Tier;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.administration.Policy;
import vn.ocop.web.time.Today;

/// The rules that a council follows for a dossier: those it was pinned to when it was handed in.
@Component
public class CouncilRules {
    private final Rulebooks rulebooks;
    private final Policies policies;
    private final Today today;
    private final Map<String, Policy> known = new ConcurrentHashMap<>();

    CouncilRules(Rulebooks rulebooks, Policies policies, Today today) {
        this.rulebooks = rulebooks;
        this.policies = policies;
        this.today = today;
    }

    /// The dossier's rulebook.
    public Rulebook rulebook(Dossier dossier) {
        return rulebooks.get(dossier.facts().rulebook());
    }

    /// Whether the members give their sheets in writing: nobody need attend, and quorum and chair are a matter of
    /// sheets.
    public boolean inWriting(Dossier dossier) {
        return dossier.isInWriting(rulebook(dossier));
    }

    /// The criteria set by which the dossier's product is scored.
    public CriteriaSet set(Dossier dossier) {
        return rulebook(dossier).set(dossier.facts().product().setNumber());
    }

    /// Quorum and spread: the province's, else the rulebook's own.
    public CouncilPolicy council(Dossier dossier) {
        return policy(dossier)
                .map(policy ->
                        new CouncilPolicy(policy.quorumNumerator(), policy.quorumDenominator(), policy.spreadLimit()))
                .orElseGet(() -> rulebook(dossier).policy());
    }

    /// What the province's policy says beside: that to which the dossier is pinned.
    public LocalRules local(Dossier dossier) {
        return policy(dossier).map(Policy::rules).orElse(LocalRules.DEFAULT);
    }

    /// What the province's policy says today, for what concerns no single dossier.
    public LocalRules localToday(String provinceCode) {
        return policies.inForce(provinceCode, today.get()).map(Policy::rules).orElse(LocalRules.DEFAULT);
    }

    /// The most ordinary passes at a tier: the province's, else the rulebook's own.
    int ordinaryPasses(Dossier dossier, Tier tier) {
        var own = local(dossier).scoringPasses();
        return own > 0 ? own : rulebook(dossier).rulesOf(tier).scoringPasses();
    }

    /// Whether the province certifies while the centre decides: the rulebook must allow it, the province
    /// may refuse.
    boolean certifiesMeanwhile(Dossier dossier) {
        return rulebook(dossier).provisionalCertificate()
                && policy(dossier).map(Policy::provisionalCertificate).orElse(true);
    }

    /// A version never changes, so that it is asked for until it is known, and no more.
    private Optional<Policy> policy(Dossier dossier) {
        var province = dossier.facts().place().provinceCode();
        var version = dossier.facts().policyVersion();
        var key = province + "/" + version;
        var seen = known.get(key);
        if (seen != null) {
            return Optional.of(seen);
        }
        var found = policies.version(province, version);
        found.ifPresent(policy -> known.put(key, policy));
        return found;
    }
}
