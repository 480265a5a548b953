package vn.ocop.certification.decision.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.certification.decision.Draft;
import vn.ocop.web.text.Text;

/// A decision to be prepared on a proposal.
///
/// @param number the decision's own number, for example `1552/QĐ-UBND`; for five stars the ministry's
record DecisionRequest(
        @NotNull UUID proposalId,
        @NotNull @Text(max = 100) String number,
        @NotNull LocalDate decidedOn,
        @NotEmpty @Size(max = 50) List<@NotNull @Text(max = 500) String> legalGrounds) {
    Draft draft() {
        return new Draft(number.strip(), decidedOn, legalGrounds);
    }
}
