package vn.ocop.registration.deadline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.events.DossierKind;
import vn.ocop.events.Holder;
import vn.ocop.rulebook.Rulebooks;

/// Says which deadlines a dossier has where it is: a function of its position, its way and its rulebook.
@Component
class DeadlinePlan {
    private final Rulebooks rulebooks;

    DeadlinePlan(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    List<Term> of(Position position, List<Holding> way) {
        return Stream.of(report(position), review(position, way))
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
