package vn.ocop.evaluation.advisory.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.advisory.AdvisoryNote;
import vn.ocop.evaluation.advisory.NoteKind;
import vn.ocop.events.EvaluationEvent.ReturnedItem;

/// An advisory note as it goes over the wire.
///
/// @param total the points of a pre-score; they count nowhere
record NoteView(
        UUID id,
        NoteKind kind,
        String opinion,
        @Nullable Boolean inOrder,
        List<ReturnedItem> items,
        Map<String, Integer> ticks,
        @Nullable Integer total,
        String writtenBy,
        Instant writtenAt) {
    static NoteView of(AdvisoryNote note) {
        return new NoteView(
                note.id(),
                note.kind(),
                note.opinion(),
                note.inOrder(),
                note.items(),
                note.ticks(),
                note.total(),
                note.written().name(),
                note.written().at());
    }

    /// The notes on a review, as they were written.
    record Listed(List<NoteView> items) {}
}
