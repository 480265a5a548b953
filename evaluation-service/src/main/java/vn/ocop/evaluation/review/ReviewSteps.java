package vn.ocop.evaluation.review;

import org.springframework.stereotype.Component;
import vn.ocop.messaging.Outbox;
import vn.ocop.web.problem.Problems;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Outcome;
import vn.ocop.workflow.Outcome.Moved;
import vn.ocop.workflow.Outcome.Refused;

/// Takes one step of a review inside the caller's transaction: decides, keeps and tells.
@Component
public class ReviewSteps {
    private final ReviewLifecycles lifecycles;
    private final Reviews reviews;
    private final Outbox outbox;

    ReviewSteps(ReviewLifecycles lifecycles, Reviews reviews, Outbox outbox) {
        this.lifecycles = lifecycles;
        this.reviews = reviews;
        this.outbox = outbox;
    }

    /// Takes the action on a review to which the change has been applied already.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 or 409 if the lifecycle refuses, 412 if it changed meanwhile
    public Review take(ReviewAction action, Capacity capacity, Review changed) {
        return switch (attempt(action, capacity, changed)) {
            case Moved<ReviewState> moved -> kept(action, moved, changed);
            case Refused<ReviewState> refused -> throw Problems.refused(refused);
        };
    }

    /// What would become of the action.
    Outcome<ReviewState> attempt(ReviewAction action, Capacity capacity, Review changed) {
        return lifecycles.of(changed.tier()).take(action, capacity, changed);
    }

    /// Keeps a change that moves nothing and that nobody is told of.
    Review note(Review changed, String deed) {
        var next = changed.in(changed.state());
        keep(next, changed.state(), deed);
        return next;
    }

    private Review kept(ReviewAction action, Moved<ReviewState> moved, Review changed) {
        var next = changed.in(moved.to());
        keep(next, moved.from(), action.name());
        moved.events().forEach(event -> outbox.append(event, next.act().person()));
        return next;
    }

    private void keep(Review next, ReviewState from, String deed) {
        if (!reviews.replace(next, from, deed)) {
            throw Problems.stale();
        }
    }
}
