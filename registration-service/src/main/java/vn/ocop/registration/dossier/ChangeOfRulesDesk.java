package vn.ocop.registration.dossier;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierKind;
import vn.ocop.registration.administration.Scope;
import vn.ocop.registration.notice.RulesNotices;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.time.Today;

/// Gives dossiers that were under way when the rules changed their time to finish under the earlier ones, and tells
/// those concerned. What is not finished by then lapses with its deadline.
@Component
public class ChangeOfRulesDesk {
    private final Rulebooks rulebooks;
    private final EarlierRules underWay;
    private final Dossiers dossiers;
    private final Custody custody;
    private final RulesNotices notices;
    private final Today today;
    private final InstantSource time;

    ChangeOfRulesDesk(
            Rulebooks rulebooks,
            EarlierRules underWay,
            Dossiers dossiers,
            Custody custody,
            RulesNotices notices,
            Today today,
            InstantSource time) {
        this.rulebooks = rulebooks;
        this.underWay = underWay;
        this.dossiers = dossiers;
        this.custody = custody;
        this.notices = notices;
        this.today = today;
        this.time = time;
    }

    /// Sets the deadline of dossiers that have none yet; several instances share the work.
    ///
    /// @return how many it set
    @Transactional
    public int note(int most) {
        return rulebooks.all().stream().mapToInt(earlier -> note(earlier, most)).sum();
    }

    /// Dossiers within the person's units that are or were to be finished under earlier rules, the latest first.
    @Transactional(readOnly = true)
    public List<UnderEarlierRules> of(Actor actor) {
        return underWay.of(Scope.of(actor));
    }

    private int note(Rulebook earlier, int most) {
        var changed = earlier.inForceBefore();
        if (changed == null || today.get().isBefore(changed)) {
            return 0;
        }
        var next = rulebooks.inForceOn(changed).orElseThrow();
        var kinds = Arrays.stream(DossierKind.values())
                .filter(kind -> next.terms().pending(kind).isPresent())
                .toList();
        var found = underWay.without(earlier.id(), changed, kinds, most);
        found.forEach(id -> {
            var dossier = dossiers.locked(id).orElseThrow();
            custody.recount(dossier, time.instant());
            var rule = next.terms().pending(dossier.subject().kind()).orElseThrow();
            notices.changed(id, changed, earlier.id(), next.id(), changed.plusDays(rule.days()));
        });
        return found.size();
    }
}
