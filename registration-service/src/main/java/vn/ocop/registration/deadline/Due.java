package vn.ocop.registration.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.rulebook.Deadline;

/// A dossier's deadline.
///
/// @param rule its name, days and unit, as the dossier's rulebook has it
/// @param startedOn the day of the event from which it counts
/// @param dueOn the last day; absent while it stands still
/// @param nextAt when it is to be looked at next; absent where nothing is to be told any more
public record Due(
        DossierId dossierId,
        Deadline rule,
        LocalDate startedOn,
        boolean stops,
        @Nullable LocalDate dueOn,
        Stage stage,
        @Nullable Instant nextAt) {
    boolean isOpen() {
        return stage != Stage.MET;
    }
}
