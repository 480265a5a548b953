package vn.ocop.evaluation.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;

/// A round of evaluation (đợt đánh giá): sessions belong to it, and dossiers join it by admission to one
/// of them.
///
/// @param number counts within unit and year, from 1
/// @param opensOn the first legal date of submission that joins it
/// @param closesOn the last day of its sessions
/// @param requestsBy the last legal date of submission that joins it; absent where that is `closesOn`
public record Round(
        UUID id,
        String unitCode,
        int year,
        int number,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable LocalDate requestsBy,
        Act opened) {

    /// Whether a dossier of this legal date belongs to it.
    public boolean takes(LocalDate submittedOn) {
        return !submittedOn.isBefore(opensOn) && !submittedOn.isAfter(lastRequest());
    }

    /// Whether a session of this day belongs to it.
    public boolean spans(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /// The last legal date of submission that joins it.
    public LocalDate lastRequest() {
        return requestsBy == null ? closesOn : requestsBy;
    }
}
