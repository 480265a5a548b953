package vn.ocop.evaluation.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.review.ActionView;
import vn.ocop.evaluation.review.ReviewState;
import vn.ocop.evaluation.review.ReviewView;
import vn.ocop.evaluation.review.WaitingFor;
import vn.ocop.events.Tier;

/// Something that waits for a person.
record QueueItem(
        UUID reviewId,
        UUID dossierId,
        ReviewView.ProductView product,
        ReviewView.ProducerView producer,
        Tier tier,
        String unitCode,
        ReviewState state,
        Instant waitingSince,
        @Nullable WaitingFor waitingFor,
        ReviewView.@Nullable ClaimView claimedBy,
        long version,
        List<ActionView> allowedActions) {
    static QueueItem of(ReviewView review) {
        return new QueueItem(
                review.id(),
                review.dossierId(),
                review.product(),
                review.producer(),
                review.tier(),
                review.unitCode(),
                review.state(),
                review.waitingSince(),
                review.waitingFor(),
                review.claimedBy(),
                review.version(),
                review.allowedActions());
    }
}
