package vn.ocop.certification.certificate.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Revocation;
import vn.ocop.certification.certificate.RevocationGround;

/// A revocation, requested or carried out.
///
/// @param groundName the ground in the request's language
record RevocationView(
        RevocationGround ground,
        String groundName,
        String reason,
        String requestedBy,
        Instant requestedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {
    static RevocationView of(Revocation revocation, String groundName) {
        var approved = revocation.approved();
        return new RevocationView(
                revocation.ground(),
                groundName,
                revocation.reason(),
                revocation.requested().person(),
                revocation.requested().at(),
                approved == null ? null : approved.person(),
                approved == null ? null : approved.at());
    }
}
