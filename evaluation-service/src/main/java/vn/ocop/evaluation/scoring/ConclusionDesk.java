package vn.ocop.evaluation.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.ReturnCheck;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.evaluation.review.ReviewOpening;
import vn.ocop.evaluation.review.ReviewSteps;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.evaluation.scoring.Counting.Counted;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Closes passes. The points choose what follows.
@Component
public class ConclusionDesk {
    private final Reviews reviews;
    private final ReviewSteps steps;
    private final ReviewOpening opening;
    private final Ballot ballot;
    private final Passes passes;
    private final OrdinaryPasses ordinary;
    private final ReturnCheck returns;
    private final Clerk clerk;

    ConclusionDesk(
            Reviews reviews,
            ReviewSteps steps,
            ReviewOpening opening,
            Ballot ballot,
            Passes passes,
            OrdinaryPasses ordinary,
            ReturnCheck returns,
            Clerk clerk) {
        this.reviews = reviews;
        this.steps = steps;
        this.opening = opening;
        this.ballot = ballot;
        this.passes = passes;
        this.ordinary = ordinary;
        this.returns = returns;
        this.clerk = clerk;
    }

    /// Closes the pass under way, by the council's secretary or chair. The review is locked first: a sheet
    /// is either in before, and counts, or comes after, and is refused.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 naming who is missing, as long as the pass cannot close; 403 for
    /// whoever does not lead the council or is recused
    @Transactional
    public Review conclude(Actor actor, UUID id, Version expected, @Nullable String note) {
        var review = led(actor, id, expected, note);
        return close(actor, review, ballot.counted(review));
    }

    /// Closes the pass under way and asks the commune for a supplement, after which the council scores another pass;
    /// over the spread it scores again at once instead. Both passes are kept.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 naming who is missing, as long as the pass cannot close, and
    /// where the rules know no further pass; 400 for an item that the dossier's rulebook does not know
    @Transactional
    public Review supplement(Actor actor, UUID id, Version expected, List<ReturnedItem> items, String reason) {
        var review = led(actor, id, expected, reason);
        items(review, items);
        var asking = review.asking(items);
        return close(actor, asking, ballot.counted(review).supplementing());
    }

    private void items(Review review, List<ReturnedItem> items) {
        ordinary.requireAnother(review);
        returns.check(review, items);
    }

    private Review led(Actor actor, UUID id, Version expected, @Nullable String note) {
        var review = reviews.lockedInSession(id, Readers.unitsOf(actor))
                .orElseThrow(Problems::notFound)
                .by(clerk.act(actor, note));
        Refused.ifStale(review.version(), expected);
        if (!review.state().scores() || review.session() == null) {
            throw Refused.because("not-scoring");
        }
        Refused.ifRecused(review.isBarred(actor.person()));
        Refused.unlessLeading(review.isLed());
        return review;
    }

    private Review close(Actor actor, Review review, Counted counted) {
        var session = requireNonNull(review.session());
        var judged = review.judged(counted.judgement());
        var changed = counted.action() == ReviewAction.ORDER_RESCORING ? judged.inNextPass() : judged;
        var next = steps.take(counted.action(), actor.at(review.unitCode()), changed);
        passes.add(new ClosedPass(
                review.id(),
                review.pass(),
                session.id(),
                counted.judgement(),
                ballot.minutes(review),
                counted.action(),
                review.act()));
        var tier = counted.judgement().sequel().nextTier();
        if (tier != null) {
            opening.open(review.dossier(), tier, review.act());
        }
        return next;
    }
}
