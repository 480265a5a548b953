package vn.ocop.evaluation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.text.Text;

/// A council as an officer asks for it.
///
/// @param issuedBy absent for the chairman of the unit's People's Committee
/// @param inForceFrom absent for the day of the decision
/// @param inForceUntil absent where the decision names no end
public record CouncilDraft(
        @NotNull @Text(max = 20) String unitCode,
        @NotNull @Text(max = 100) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @Nullable @Text(max = 200) String issuedBy,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @NotNull @Size(min = 3, max = 50) @Valid List<Seat> members) {
    /// The first day on which it may hold a session.
    LocalDate from() {
        return inForceFrom == null ? decidedOn : inForceFrom;
    }
}
