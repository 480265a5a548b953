package vn.ocop.evaluation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.ocop.web.text.Text;

/// A council as an officer asks for it.
public record CouncilDraft(
        @NotNull @Text(max = 20) String unitCode,
        @NotNull @Text(max = 100) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @NotNull @Size(min = 3, max = 50) @Valid List<Seat> members) {}
