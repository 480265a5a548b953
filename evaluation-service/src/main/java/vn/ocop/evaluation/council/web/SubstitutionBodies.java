package vn.ocop.evaluation.council.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.ocop.evaluation.council.SubstituteDraft;
import vn.ocop.web.text.Text;

/// What a substitution brings along.
final class SubstitutionBodies {
    private SubstitutionBodies() {}

    /// A seat that changes hands for good, by a decision.
    record ForGood(
            @NotNull @Text(max = 100) String decisionNumber,
            @NotNull LocalDate decidedOn,
            @NotNull @Valid SubstituteDraft substitute) {}
}
