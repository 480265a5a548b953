package vn.ocop.certification.certificate;

import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;

/// A revocation: requested by one person, approved by another.
///
/// @param approved absent while it is only requested
public record Revocation(
        RevocationGround ground,
        String reason,
        Stamp requested,
        @Nullable Stamp approved) {
    Revocation approvedBy(Stamp approver) {
        return new Revocation(ground, reason, requested, approver);
    }

    /// Whether two persons took part.
    boolean hasFourEyes() {
        return approved != null && !approved.person().equals(requested.person());
    }
}
