package vn.ocop.certification.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;
import vn.ocop.workflow.Stateful;

/// A unit's list of certificates that were given out on paper before the system.
///
/// @param closed who confirmed or rejected it
/// @param rejection why it was rejected
public record Recording(
        UUID id,
        long version,
        RecordingState state,
        String unitCode,
        List<ListedPaper> papers,
        Stamp prepared,
        @Nullable Stamp closed,
        @Nullable String rejection)
        implements Stateful<RecordingState> {
    public Recording {
        papers = List.copyOf(papers);
    }

    static Recording prepared(UUID id, String unitCode, List<ListedPaper> papers, Stamp by) {
        return new Recording(id, 1, RecordingTable.TABLE.initial(), unitCode, papers, by, null, null);
    }

    /// The next version, in this state.
    Recording in(RecordingState to) {
        return new Recording(id, version + 1, to, unitCode, papers, prepared, closed, rejection);
    }

    /// As it would be if this person closed it.
    Recording closedBy(Stamp by, @Nullable String reason) {
        return new Recording(id, version, state, unitCode, papers, prepared, by, reason);
    }

    boolean isConfirmedByAnother() {
        return closed != null && !closed.person().equals(prepared.person());
    }
}
