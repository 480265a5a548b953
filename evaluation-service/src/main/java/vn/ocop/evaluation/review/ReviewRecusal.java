package vn.ocop.evaluation.review;

import org.springframework.stereotype.Component;

/// Puts a recusal on a review's record, inside the caller's transaction.
@Component
public class ReviewRecusal {
    private final ReviewSteps steps;

    ReviewRecusal(ReviewSteps steps) {
        this.steps = steps;
    }

    /// Keeps the recusal; a claim of that person goes back to the office. Ended reviews show it as well.
    public Review note(Review review, Recusal recusal) {
        var recused = review.recusing(recusal);
        var held = recusal.person().equals(review.hold().person());
        return steps.note(held ? recused.heldBy(null, null) : recused, "RECUSE");
    }
}
