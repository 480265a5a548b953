package vn.ocop.evaluation.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewDesk;
import vn.ocop.evaluation.review.WorkingDays;
import vn.ocop.events.DossierKind;
import vn.ocop.rulebook.Deadline;
import vn.ocop.rulebook.Reading;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.rulebook.TermCount;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.time.Today;

/// Reads the clock of a review, recounted from its history. It tells nobody: each deadline is handled in one place,
/// which is registration-service.
@Component
public class ClockDesk {
    private final ReviewDesk reviews;
    private final Rulebooks rulebooks;
    private final WorkingDays calendar;
    private final Today today;

    ClockDesk(ReviewDesk reviews, Rulebooks rulebooks, WorkingDays calendar, Today today) {
        this.reviews = reviews;
        this.rulebooks = rulebooks;
        this.calendar = calendar;
        this.today = today;
    }

    /// The review's clock today.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for a review that the person may not see
    @Transactional(readOnly = true)
    public ReviewClock of(Actor actor, UUID id) {
        var review = reviews.get(actor, id);
        var way = Way.of(review, reviews.history(actor, id));
        var now = way.stream().filter(segment -> segment.until() == null).findFirst();
        var claimedBy = now.isPresent() ? review.hold().name() : null;
        return new ReviewClock(now.orElse(null), claimedBy, readings(review, way), way);
    }

    private List<Reading> readings(Review review, List<Segment> way) {
        if (Way.isDone(review.state())) {
            return List.of();
        }
        var count =
                new TermCount(calendar.now(), way.stream().map(Segment::span).toList(), today.get());
        var began = Segment.dayOf(way.getFirst().from());
        var stands = way.getLast().holder().stopsTheClock();
        return Stream.of(
                        reRanking(review).map(rule -> reading(count, rule, began, true, stands)),
                        earlierRules(review, began).map(term -> reading(count, term.rule, term.from, false, false)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Deadline> reRanking(Review review) {
        var facts = review.dossier().facts();
        return facts.kind() == DossierKind.RE_RANKING
                ? rulebooks.get(facts.rulebook()).terms().reRankingReview()
                : Optional.empty();
    }

    /// To finish under the rules that the dossier is pinned to, once others have come into force.
    private Optional<Pending> earlierRules(Review review, LocalDate began) {
        var facts = review.dossier().facts();
        var changed = rulebooks.get(facts.rulebook()).inForceBefore();
        if (changed == null || today.get().isBefore(changed) || !began.isBefore(changed)) {
            return Optional.empty();
        }
        return rulebooks
                .inForceOn(changed)
                .flatMap(next -> next.terms().pending(facts.kind()))
                .map(rule -> new Pending(rule, changed));
    }

    private static Reading reading(TermCount count, Deadline rule, LocalDate from, boolean stops, boolean stands) {
        int used = count.used(rule, from, stops);
        return Reading.of(rule, from, stands ? null : count.dueOn(rule, from, stops), used);
    }

    private record Pending(Deadline rule, LocalDate from) {}
}
