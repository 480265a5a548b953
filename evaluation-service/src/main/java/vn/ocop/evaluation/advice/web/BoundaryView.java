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
                found.edges(),
                found.decidedBy());
    }
}
