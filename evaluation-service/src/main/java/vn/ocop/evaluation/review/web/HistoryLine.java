package vn.ocop.evaluation.review.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.review.HistoryEntry;
import vn.ocop.evaluation.review.ReviewState;

/// One line of history as it goes over the wire.
record HistoryLine(
        long version,
        String action,
        @Nullable ReviewState from,
        ReviewState to,
        String person,
        String name,
        Instant at,
        @Nullable String why) {
    static HistoryLine of(HistoryEntry entry) {
        var act = entry.act();
        return new HistoryLine(
                entry.version(),
                entry.action(),
                entry.from(),
                entry.to(),
                act.person(),
                act.name(),
                act.at(),
                act.why());
    }
}
