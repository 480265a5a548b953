package vn.ocop.registration.administration;

import static java.util.Objects.requireNonNullElse;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.AdministrationEvent.PolicySet;
import vn.ocop.events.UnitKind;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.administration.Policy;
import vn.ocop.web.problem.Problems;

/// Sets the provinces' local policies. A version never changes; dossiers stay with theirs.
@Component
public class PolicyDesk {
    private final Jurisdiction jurisdiction;
    private final PolicyRecords policies;
    private final Policies known;
    private final DefaultPolicies defaults;
    private final Announcer announcer;
    private final InstantSource time;

    PolicyDesk(
            Jurisdiction jurisdiction,
            PolicyRecords policies,
            Policies known,
            DefaultPolicies defaults,
            Announcer announcer,
            InstantSource time) {
        this.jurisdiction = jurisdiction;
        this.policies = policies;
        this.known = known;
        this.defaults = defaults;
        this.announcer = announcer;
        this.time = time;
    }

    /// Sets the province's next policy.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 where the quorum is no share of the members or the policy would
    /// hold before the one that it follows; 403, 404
    @Transactional
    public Policy set(Actor actor, PolicyDraft draft) {
        requireProvince(actor, draft.provinceCode());
        var earlier = policies.locked(draft.provinceCode());
        var last = earlier.isEmpty() ? defaults.of(draft.provinceCode(), draft.effectiveFrom()) : earlier.getFirst();
        if (draft.effectiveFrom().isBefore(last.effectiveFrom())) {
            throw Problems.invalid().at("/effectiveFrom", "policy.before-the-last", last.effectiveFrom());
        }
        var next = following(last, earlier.isEmpty() ? 1 : last.version() + 1, draft, actor.person());
        if (next.quorumNumerator() > next.quorumDenominator()) {
            throw Problems.invalid().at("/quorumNumerator", "policy.quorum-over-one");
        }
        tell(next);
        return next;
    }

    /// The province's policies, latest version first.
    @Transactional(readOnly = true)
    public List<Policy> of(Actor actor, String provinceCode) {
        requireProvince(actor, provinceCode);
        return known.of(provinceCode);
    }

    void tell(Policy policy) {
        announcer.tell(
                new PolicySet(
                        policy.provinceCode(),
                        policy.version(),
                        policy.quorumNumerator(),
                        policy.quorumDenominator(),
                        policy.spreadLimit(),
                        policy.participatingListRequired(),
                        policy.provisionalCertificate(),
                        policy.certificateNumberPattern(),
                        policy.rules(),
                        policy.effectiveFrom(),
                        policy.setBy(),
                        policy.setAt()),
                policy.setBy());
    }

    private void requireProvince(Actor actor, String provinceCode) {
        var units = jurisdiction.require(actor, provinceCode);
        if (units.stream().noneMatch(unit -> unit.kind() == UnitKind.PROVINCE)) {
            throw Problems.invalid().at("/provinceCode", "unit.not-a-province", provinceCode);
        }
    }

    private Policy following(Policy last, int version, PolicyDraft draft, String person) {
        return new Policy(
                draft.provinceCode(),
                version,
                requireNonNullElse(draft.quorumNumerator(), last.quorumNumerator()),
                requireNonNullElse(draft.quorumDenominator(), last.quorumDenominator()),
                requireNonNullElse(draft.spreadLimit(), last.spreadLimit()),
                requireNonNullElse(draft.participatingListRequired(), last.participatingListRequired()),
                requireNonNullElse(draft.provisionalCertificate(), last.provisionalCertificate()),
                requireNonNullElse(draft.certificateNumberPattern(), last.certificateNumberPattern()),
                draft.rules().after(last.rules()),
                draft.effectiveFrom(),
                person,
                time.instant());
    }
}
