package vn.ocop.evaluation.advice;

import java.util.List;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.rulebook.Tally;

/// A product that a little more or less would have decided otherwise.
///
/// @param margin how near to an edge its province looks, in hundredths of a point
/// @param edges the bounds near which its mean lies
/// @param decidedBy the sheets any one of which decides: without it the outcome were another
public record BoundaryCase(
        Review review,
        Tally mean,
        int stars,
        ReviewAction action,
        int margin,
        List<Edge> edges,
        List<Decisive> decidedBy) {
    /// A sheet without which the outcome were another.
    ///
    /// @param stars that the other sheets come to
    public record Decisive(String person, String name, int points, int stars, ReviewAction action) {}

    boolean isWorthALook() {
        return !edges.isEmpty() || !decidedBy.isEmpty();
    }
}
