package vn.ocop.evaluation.review;

import org.springframework.stereotype.Component;
import vn.ocop.evaluation.desk.Act;

/// Puts a computed conflict of interest on a review's record, inside the caller's transaction.
@Component
public class ReviewConflict {
    private final ReviewSteps steps;

    ReviewConflict(ReviewSteps steps) {
        this.steps = steps;
    }

    /// Notes it in the history; a claim of that person goes back to the office. Ended reviews show it as well.
    public void note(Review review, String person, Act act) {
        var noted = review.by(act);
        steps.note(person.equals(review.hold().person()) ? noted.heldBy(null, null) : noted, "RECUSE");
    }
}
