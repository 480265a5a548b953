package vn.ocop.registration.bulk;

import java.util.List;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;

/// What came of a sheet.
///
/// @param refused the cells that kept their lines from being registered
public record BulkResult(List<Registered> registered, List<CellProblem> refused) {
    public BulkResult {
        registered = List.copyOf(registered);
        refused = List.copyOf(refused);
    }

    /// A line that was registered: its product has a draft now.
    public record Registered(int line, ProducerId producer, DossierId dossier) {}
}
