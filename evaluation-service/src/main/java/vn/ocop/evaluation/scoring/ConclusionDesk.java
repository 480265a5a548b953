package vn.ocop.evaluation.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.evaluation.review.ReviewOpening;
import vn.ocop.evaluation.review.ReviewSteps;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.evaluation.scoring.Counting.Counted;
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
    private final Clerk clerk;

    ConclusionDesk(
            Reviews reviews, ReviewSteps steps, ReviewOpening opening, Ballot ballot, Passes passes, Clerk clerk) {
        this.reviews = reviews;
        this.steps = steps;
        this.opening = opening;
        this.ballot = ballot;
        this.passes = passes;
        this.clerk = clerk;
    }

    /// Closes the pass under way, by the council's secretary or chair. The review is locked first: a sheet
    /// is either
    /// in before, and counts, or comes after, and is refused.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 naming who is missing, as long as the pass cannot close
    @Transactional
    public Review conclude(Actor actor, UUID id, Version expected, @Nullable String note) {
        var review = reviews.lockedInSession(id, Readers.unitsOf(actor))
                .orElseThrow(Problems::notFound)
                .by(clerk.act(actor, note));
        Refused.ifStale(review.version(), expected);
        var session = review.session();
        if (!review.state().scores() || session == null) {
            throw Refused.because("not-scoring");
        }
        if (!review.isLed()) {
            throw Problems.forbidden();
        }
        var policy = ballot.policy(review);
        var bench = Bench.of(review, session);
        var counted = ballot.counted(review, bench, policy);
        return close(actor, review, session, counted, PassMinutes.of(review, bench, policy));
    }

    private Review close(Actor actor, Review review, Session session, Counted counted, PassMinutes minutes) {
        var judged = review.judged(counted.judgement());
        var changed = counted.action() == ReviewAction.ORDER_RESCORING ? judged.inNextPass() : judged;
        var next = steps.take(counted.action(), actor.at(review.unitCode()), changed);
        passes.add(new ClosedPass(
                review.id(),
                review.pass(),
                session.id(),
                counted.judgement(),
                minutes,
                counted.action(),
                review.act()));
        var tier = counted.judgement().sequel().nextTier();
        if (tier != null) {
            opening.open(review.dossier(), tier, review.act());
        }
        return next;
    }
}
