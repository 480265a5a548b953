package vn.ocop.evaluation.complaint.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.complaint.Lodging.Ground;
import vn.ocop.evaluation.complaint.Resolution;
import vn.ocop.evaluation.complaint.Resolution.Outcome;
import vn.ocop.web.text.Text;

/// What the actions on complaints bring along.
final class ComplaintBodies {
    private ComplaintBodies() {}

    /// A complaint.
    ///
    /// @param receivedOn the day a paper came in; absent for today
    /// @param learnedOn the day on which the producer learned of the result
    record ComplaintLodged(
            @NotNull Ground ground,
            @NotNull @Text(max = 8000, lines = true) String text,
            @Nullable LocalDate receivedOn,
            @NotNull LocalDate learnedOn) {}

    /// Who deals with it.
    record ComplaintAssigned(@NotNull @Text(max = 100) String person) {}

    /// That it is dealt with.
    ///
    /// @param excuse what kept the producer from complaining in time; needed for a late complaint only
    record ComplaintAccepted(
            @Nullable @Text(max = 2000, lines = true) String excuse) {}

    /// Why.
    record ComplaintReason(
            @NotNull @Text(max = 4000, lines = true) String reason) {}

    /// What comes of it.
    ///
    /// @param consequence what follows; needed unless it is rejected
    record ComplaintSettled(
            @NotNull Outcome outcome,
            @NotNull @Text(max = 8000, lines = true) String grounds,
            @Nullable @Text(max = 4000, lines = true) String consequence) {
        Resolution settlement() {
            return new Resolution(outcome, grounds, consequence);
        }
    }
}
