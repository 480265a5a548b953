package vn.ocop.certification.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;

/// A revocation: requested by one person, approved by another.
///
/// @param ground the code of the legal ground, as the rulebook has it
/// @param foundOn the day of the finding
/// @param dueOn the last day to decide on it; Decision 26/2026 gives 15 calendar days
/// @param approved absent while it is only requested
public record Revocation(
        String ground,
        String reason,
        LocalDate foundOn,
        LocalDate dueOn,
        Stamp requested,
        @Nullable Stamp approved) {
    Revocation approvedBy(Stamp approver) {
        return new Revocation(ground, reason, foundOn, dueOn, requested, approver);
    }

    /// Whether two persons took part.
    boolean hasFourEyes() {
        return approved != null && !approved.person().equals(requested.person());
    }
}
