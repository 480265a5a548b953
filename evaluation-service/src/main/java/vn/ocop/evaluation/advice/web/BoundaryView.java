package vn.ocop.evaluation.advice.web;

import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.advice.BoundaryCase;
import vn.ocop.evaluation.advice.Edge;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.events.Tier;

/// A product that a little more or less would have decided otherwise.
///
/// @param mean two places, rounded down
/// @param margin how near to an edge the province's policy lists a mean, in points
record BoundaryView(
        UUID reviewId,
        String productCode,
        String product,
        String producer,
        Tier tier,
        String mean,
        int sum,
        int count,
        int stars,
        ReviewAction action,
        String margin,
        List<Edge> edges,
        List<BoundaryCase.Decisive> decidedBy) {
    static BoundaryView of(BoundaryCase found) {
        var facts = found.review().dossier().facts();
        return new BoundaryView(
                found.review().id(),
                facts.product().code(),
                facts.product().name(),
                facts.producer().name(),
                found.review().tier(),
                found.mean().shown(),
                found.mean().sum(),
                found.mean().count(),
                found.stars(),
                found.action(),
                points(found.margin()),
                found.edges(),
                found.decidedBy());
    }

    private static String points(int hundredths) {
        return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }
}
