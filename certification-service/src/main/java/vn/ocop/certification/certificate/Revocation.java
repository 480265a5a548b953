package vn.ocop.certification.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;

/// A revocation: requested by one person, approved by another.
///
/// @param foundOn the day of the finding; the revocation is to be decided within 15 days of it
/// @param approved absent while it is only requested
public record Revocation(
        RevocationGround ground,
        String reason,
        LocalDate foundOn,
        Stamp requested,
        @Nullable Stamp approved) {
    private static final int DAYS = 15;

    Revocation approvedBy(Stamp approver) {
        return new Revocation(ground, reason, foundOn, requested, approver);
    }

    /// The last day to decide on it: 15 calendar days after the finding (Decision 26/2026).
    public LocalDate dueOn() {
        return foundOn.plusDays(DAYS);
    }

    /// Whether two persons took part.
    boolean hasFourEyes() {
        return approved != null && !approved.person().equals(requested.person());
    }
}
