package vn.ocop.evaluation.scoring;

import java.util.List;
import vn.ocop.evaluation.review.Review;
import vn.ocop.rulebook.CouncilPolicy;

/// What the minutes of a pass say besides the points.
///
/// @param present everybody present, the secretary and the barred among them
/// @param barred people of the council who could not score this product
/// @param eligible how many members counted for the quorum
/// @param policyVersion the version of the province's policy that the dossier is pinned to
public record PassMinutes(
        List<String> present,
        List<String> barred,
        int eligible,
        int quorumNumerator,
        int quorumDenominator,
        int spreadLimit,
        String rulebook,
        int policyVersion) {
    static PassMinutes of(Review review, Bench bench, CouncilPolicy policy) {
        var facts = review.dossier().facts();
        return new PassMinutes(
                bench.attending(),
                bench.barred(),
                bench.eligible().size(),
                policy.quorumNumerator(),
                policy.quorumDenominator(),
                policy.spreadLimit(),
                facts.rulebook(),
                facts.policyVersion());
    }
}
