package vn.ocop.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What certification-service tells of products that were decided on.
@ToldOn("ocop.certification")
public sealed interface CertificationEvent extends OcopEvent {
    DossierId dossierId();

    @Override
    default UUID stream() {
        return dossierId().value();
    }

    /// The People's Committee recognised the product and issued its certificate.
    ///
    /// @param number from the append-only register, never used twice
    /// @param lookupCode what the public enters or scans to check it
    /// @param validFrom first day of validity, the decision's date, in Asia/Ho_Chi_Minh
    /// @param validBefore first day on which it is no longer valid: 36 calendar months later
    @EventType("ocop.certificate.issued.v1")
    record CertificateIssued(
            DossierId dossierId,
            CertificateId certificateId,
            ProductId productId,
            String number,
            String lookupCode,
            int stars,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate validFrom,
            LocalDate validBefore,
            String signedBy,
            Instant issuedAt)
            implements CertificationEvent {}

    /// A product was left out of recognition, with a reason. Ends the case.
    @EventType("ocop.certificate.declined.v1")
    record CertificateDeclined(DossierId dossierId, String reason, String declinedBy, Instant declinedAt)
            implements CertificationEvent {}

    /// The certificate was revoked for one of the legal grounds, by two persons.
    @EventType("ocop.certificate.revoked.v1")
    record CertificateRevoked(
            DossierId dossierId,
            CertificateId certificateId,
            String number,
            String ground,
            String requestedBy,
            String approvedBy,
            Instant revokedAt)
            implements CertificationEvent {}

    /// A newer certificate of the same product took its place.
    @EventType("ocop.certificate.superseded.v1")
    record CertificateSuperseded(
            DossierId dossierId, CertificateId certificateId, String number, CertificateId by, Instant supersededAt)
            implements CertificationEvent {}
}
