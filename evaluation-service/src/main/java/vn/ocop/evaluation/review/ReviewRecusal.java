package vn.ocop.evaluation.review;

import org.springframework.stereotype.Component;
import vn.ocop.evaluation.desk.Refused;

/// Puts a recusal on a review's record, inside the caller's transaction.
@Component
public class ReviewRecusal {
    private final ReviewSteps steps;

    ReviewRecusal(ReviewSteps steps) {
        this.steps = steps;
    }

    /// Keeps the recusal; a claim of that person goes back to the office.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 once the review has ended
    public Review note(Review review, Recusal recusal) {
        if (ReviewLifecycles.isEnded(review)) {
            throw Refused.because("review-ended");
        }
        var recused = review.recusing(recusal);
        var held = recusal.person().equals(review.hold().person());
        return steps.note(held ? recused.heldBy(null, null) : recused, "RECUSE");
    }
}
