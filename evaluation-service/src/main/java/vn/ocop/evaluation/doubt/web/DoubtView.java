package vn.ocop.evaluation.doubt.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.Bar.Ground;
import vn.ocop.evaluation.doubt.Doubt;
import vn.ocop.evaluation.doubt.Doubt.About;
import vn.ocop.evaluation.doubt.Doubt.Outcome;

/// A result in question.
///
/// @param member whose sheet counts no more
/// @param without what the pass comes to without that sheet; absent where no sheet is left
/// @param changesOutcome whether stars or sequel would be others
/// @param consequence what follows, in the words of whoever settled it; absent while it is open
record DoubtView(
        UUID id,
        UUID reviewId,
        int pass,
        About about,
        String member,
        Ground ground,
        Outcome decided,
        @Nullable Outcome without,
        boolean changesOutcome,
        Instant raisedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String consequence) {
    static DoubtView of(Doubt doubt) {
        var settled = doubt.settled();
        return new DoubtView(
                doubt.id(),
                doubt.reviewId(),
                doubt.pass(),
                doubt.about(),
                doubt.bar().person(),
                doubt.bar().ground(),
                doubt.decided(),
                doubt.without(),
                doubt.changesOutcome(),
                doubt.raisedAt(),
                settled == null ? null : settled.name(),
                settled == null ? null : settled.at(),
                settled == null ? null : settled.why());
    }
}
