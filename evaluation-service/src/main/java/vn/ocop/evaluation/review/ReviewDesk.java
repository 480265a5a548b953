package vn.ocop.evaluation.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Takes what an office's officers do with a review: check, return, admission, disqualification.
@Component
public class ReviewDesk {
    private final Reviews reviews;
    private final ReviewSteps steps;
    private final Admission admission;
    private final ReturnCheck returns;
    private final Clerk clerk;

    ReviewDesk(Reviews reviews, ReviewSteps steps, Admission admission, ReturnCheck returns, Clerk clerk) {
        this.reviews = reviews;
        this.steps = steps;
        this.admission = admission;
        this.returns = returns;
        this.clerk = clerk;
    }

    /// The review as this person may see it.
    @Transactional(readOnly = true)
    public Review get(Actor actor, UUID id) {
        return find(actor, id).by(clerk.act(actor, null));
    }

    /// Reviews of the person's units, the latest first.
    @Transactional(readOnly = true)
    public List<Review> search(
            Actor actor, @Nullable UUID dossierId, @Nullable ReviewState state, @Nullable UUID before, int rows) {
        var act = clerk.act(actor, null);
        return reviews
                .search(new Reviews.Search(actor.person(), Readers.unitsOf(actor), dossierId, state, before, rows))
                .stream()
                .map(review -> review.by(act))
                .toList();
    }

    /// What happened to a review.
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(Actor actor, UUID id) {
        return reviews.history(find(actor, id).id());
    }

    /// Takes a dossier up for its check, and with it the claim.
    @Transactional
    public Review startCheck(Actor actor, UUID id, Version expected) {
        var review = claimed(actor, current(actor, id, expected, null));
        return steps.take(ReviewAction.START_CHECK, actor.at(review.unitCode()), review);
    }

    /// Returns the dossier for what is named; whoever returns it holds it when it comes back.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for an item that the dossier's rulebook does not know; 409 where the
    ///     policy allows no further return
    @Transactional
    public Review sendBack(Actor actor, UUID id, Version expected, List<ReturnedItem> items) {
        var review = current(actor, id, expected, ReturnCheck.words(items));
        returns.check(review, items);
        returns.checkRounds(review);
        var changed = claimed(actor, review.finding(review.findings().returning(items)));
        return steps.take(ReviewAction.RETURN, actor.at(review.unitCode()), changed);
    }

    /// Admits the dossier to a session of the unit's council, and through it to the session's round.
    @Transactional
    public Review admit(Actor actor, UUID id, Version expected, UUID sessionId, NoticeDraft notice) {
        var review = current(actor, id, expected, null);
        return admission.admit(actor.at(review.unitCode()), review, sessionId, notice);
    }

    /// Ends the case for a legal ground, whatever the points.
    @Transactional
    public Review disqualify(Actor actor, UUID id, Version expected, Disqualification why) {
        var review = current(actor, id, expected, why.reason() + " (" + why.legalGround() + ")");
        return steps.take(
                ReviewAction.DISQUALIFY,
                actor.at(review.unitCode()),
                review.finding(review.findings().disqualified(why)));
    }

    private Review current(Actor actor, UUID id, Version expected, @Nullable String why) {
        var review = find(actor, id);
        Refused.ifStale(review.version(), expected);
        return review.by(clerk.act(actor, why));
    }

    private Review find(Actor actor, UUID id) {
        return reviews.find(id, Readers.unitsOf(actor)).orElseThrow(Problems::notFound);
    }

    /// Held by whoever acts, unless somebody else holds it: then the lifecycle refuses.
    private static Review claimed(Actor actor, Review review) {
        return review.isFree() ? review.heldBy(actor.person(), actor.name()) : review;
    }
}
