package vn.ocop.registration.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.events.DossierKind;
import vn.ocop.events.Holder;
import vn.ocop.rulebook.DayUnit;
import vn.ocop.rulebook.Deadline;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.time.Today;

/// Says which deadlines a dossier has where it is: a function of its position, its way and its rulebook.
@Component
class DeadlinePlan {
    private final Rulebooks rulebooks;

    DeadlinePlan(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    List<Term> of(Position position, List<Holding> way) {
        return Stream.of(report(position), review(position, way), lapse(position, way), earlierRules(position, way))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The commune's own deadline: it runs while the commune has the dossier.
    private Optional<Term> report(Position position) {
        var due = position.reportDue();
        return due == null
                ? Optional.empty()
                : rulebooks
                        .get(position.rulebook())
                        .terms()
                        .communeReport()
                        .map(rule -> new Term(rule, position.submittedOn(), false, due));
    }

    /// To finish under the rules that it is pinned to, once others have come into force (Decision 26/2026). What was
    /// recorded only afterwards was not under way then.
    private Optional<Term> earlierRules(Position position, List<Holding> way) {
        var changed = rulebooks.get(position.rulebook()).inForceBefore();
        var day = LocalDate.ofInstant(position.at(), Today.ZONE);
        if (changed == null
                || day.isBefore(changed)
                || way.isEmpty()
                || !way.getFirst().firstDay().isBefore(changed)) {
            return Optional.empty();
        }
        var open = position.holder() != null && position.holder() != Holder.COMMITTEE;
        return rulebooks
                .inForceOn(changed)
                .flatMap(next -> next.terms().pending(position.kind()))
                .map(rule -> new Term(rule, changed, false, open));
    }

    /// From a return until the dossier comes back, where the province's policy sets a time.
    private static Optional<Term> lapse(Position position, List<Holding> way) {
        var days = position.lapseDays();
        return way.reversed().stream()
                .filter(holding -> days > 0 && holding.holder() == Holder.PRODUCER)
                .findFirst()
                .map(last -> new Term(
                        new Deadline(Lapses.AFTER_RETURN, days, DayUnit.CALENDAR_DAYS),
                        last.firstDay(),
                        false,
                        position.holder() == Holder.PRODUCER));
    }

    /// From the office's reception to the ranking.
    private Optional<Term> review(Position position, List<Holding> way) {
        if (position.kind() != DossierKind.RE_RANKING) {
            return Optional.empty();
        }
        var open = position.holder() != null
                && position.holder() != Holder.COMMITTEE
                && position.holder() != Holder.CENTRE;
        return way.stream()
                .filter(holding -> holding.holder().isOffice())
                .findFirst()
                .flatMap(first -> rulebooks
                        .get(position.rulebook())
                        .terms()
                        .reRankingReview()
                        .map(rule -> new Term(rule, first.firstDay(), true, open)));
    }
}
