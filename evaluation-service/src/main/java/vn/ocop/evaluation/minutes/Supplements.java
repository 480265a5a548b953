package vn.ocop.evaluation.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.review.Review;
import vn.ocop.web.problem.Problems;

/// What a supplement must bring.
final class Supplements {
    private Supplements() {}

    /// @throws vn.ocop.web.problem.Problem 400 without a text
    static String required(@Nullable String text) {
        if (text == null) {
            throw Problems.invalid().at("/text", "minutes.text-required");
        }
        return text;
    }

    /// The products that a supplement is about: the one it names, or all of the session.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for one that the session did not hear
    static List<Review> concerned(List<Review> heard, @Nullable UUID reviewId) {
        if (reviewId == null) {
            return heard;
        }
        return heard.stream()
                .filter(review -> review.id().equals(reviewId))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> Problems.invalid().at("/reviewId", "minutes.not-heard"));
    }
}
