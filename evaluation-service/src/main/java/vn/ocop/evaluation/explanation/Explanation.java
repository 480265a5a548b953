package vn.ocop.evaluation.explanation;

import java.util.List;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.scoring.ClosedPass;

/// A rank explained.
///
/// @param decided the closed pass as it was decided
/// @param members the sheets by which it was counted again
/// @param stars what the stored sheets come to, after gates
/// @param differences between what was decided and what the stored sheets come to; empty where they agree
public record Explanation(
        Review review,
        ClosedPass decided,
        Source source,
        List<MemberTotal> members,
        List<Step> steps,
        int stars,
        String mean,
        List<Difference> differences) {
    /// Whether the stored sheets come to what was decided.
    public boolean agrees() {
        return differences.isEmpty();
    }
}
