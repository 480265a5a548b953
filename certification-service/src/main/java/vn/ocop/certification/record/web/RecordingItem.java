package vn.ocop.certification.record.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.desk.ActionView;
import vn.ocop.certification.record.RecordingState;
import vn.ocop.certification.record.RecordingSummary;
import vn.ocop.certification.record.web.RecordingView.ByView;

/// A list of certificates from before the system, as the page of all lists shows it.
///
/// @param certificates how many there are on it
/// @param closed who confirmed or rejected it
record RecordingItem(
        UUID id,
        long version,
        RecordingState state,
        List<ActionView> allowedActions,
        String unitCode,
        int certificates,
        ByView prepared,
        @Nullable ByView closed,
        @Nullable String rejectionReason) {
    static RecordingItem of(RecordingSummary summary, List<ActionView> actions) {
        var recording = summary.recording();
        var closed = recording.closed();
        return new RecordingItem(
                recording.id(),
                recording.version(),
                recording.state(),
                actions,
                recording.unitCode(),
                summary.papers(),
                ByView.of(recording.prepared()),
                closed == null ? null : ByView.of(closed),
                recording.rejection());
    }
}
