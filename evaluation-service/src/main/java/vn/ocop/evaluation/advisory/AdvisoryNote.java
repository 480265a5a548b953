package vn.ocop.evaluation.advisory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.events.EvaluationEvent.ReturnedItem;

/// What an advisor found on a dossier. It never changes; a later note adds to it.
///
/// @param inOrder for checks only
/// @param ticks for a pre-score only, else empty
/// @param total the points of the ticks, for a pre-score only
public record AdvisoryNote(
        UUID id,
        UUID reviewId,
        NoteKind kind,
        String opinion,
        @Nullable Boolean inOrder,
        List<ReturnedItem> items,
        Map<String, Integer> ticks,
        @Nullable Integer total,
        Act written) {
    public AdvisoryNote {
        items = List.copyOf(items);
        ticks = Map.copyOf(ticks);
    }
}
