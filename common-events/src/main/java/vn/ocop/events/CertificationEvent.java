package vn.ocop.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What certification-service tells of products that were decided on.
@ToldOn(value = "ocop.certification", by = "certification")
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

    /// A unit recorded a certificate that was given out on paper before the system: the product may be upgraded or
    /// ranked again by it.
    ///
    /// @param dossierId the certificate's own id: nobody knows the dossier it was issued on
    /// @param productId the product that the certificate is for; its next one takes this one's place
    /// @param productCode as it stands on the paper; absent from what was told before it was carried
    /// @param productName as it stands on the paper
    /// @param productSet the product set by which it was scored
    /// @param producerId registered if the list named it; absent from what was told before it was carried
    /// @param producerName as it stands on the paper; absent from what was told before it was carried
    /// @param communeCode where the product comes from
    /// @param lookupCode what the public, and whoever renews it, enters
    /// @param validBefore first day on which it is no longer valid
    @EventType("ocop.certificate.recorded.v1")
    record CertificateRecorded(
            DossierId dossierId,
            CertificateId certificateId,
            ProductId productId,
            @Nullable String productCode,
            String productName,
            int productSet,
            @Nullable ProducerId producerId,
            @Nullable String producerName,
            String communeCode,
            String number,
            String lookupCode,
            int stars,
            LocalDate validFrom,
            LocalDate validBefore,
            String recordedBy,
            Instant recordedAt)
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

    /// The certificate does not hold for now, by the province's policy; no ground to revoke it is found yet.
    ///
    /// @param suspendedOn first day on which it does not hold, in Asia/Ho_Chi_Minh
    /// @param reason as it was given; absent from what was told before it was carried
    @EventType("ocop.certificate.suspended.v1")
    record CertificateSuspended(
            DossierId dossierId,
            CertificateId certificateId,
            String number,
            String suspendedBy,
            LocalDate suspendedOn,
            @Nullable String reason,
            Instant suspendedAt)
            implements CertificationEvent {}

    /// A suspended certificate holds again.
    ///
    /// @param resumedOn first day on which it holds again, in Asia/Ho_Chi_Minh
    /// @param reason as it was given; absent from what was told before it was carried
    @EventType("ocop.certificate.resumed.v1")
    record CertificateResumed(
            DossierId dossierId,
            CertificateId certificateId,
            String number,
            String resumedBy,
            LocalDate resumedOn,
            @Nullable String reason,
            Instant resumedAt)
            implements CertificationEvent {}

    /// The certificate holds longer than its months, because a change of rules kept its re-ranking from the window.
    ///
    /// @param decisionNumber of the decision that extends it
    /// @param validBefore first day on which it is no longer valid, after the extension
    @EventType("ocop.certificate.extended.v1")
    record CertificateExtended(
            DossierId dossierId,
            CertificateId certificateId,
            String number,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate validBefore,
            String extendedBy,
            Instant extendedAt)
            implements CertificationEvent {}

    /// The certificate ends soon: who wants to keep it hands in a dossier for re-ranking. Told once for each number of
    /// days; where several are reached at once, for the smallest only.
    ///
    /// @param daysBefore which reminder it is: 180, 120 or 30 calendar days before the end
    /// @param validBefore first day on which the certificate is no longer valid
    @EventType("ocop.certificate.renewal-due.v1")
    record RenewalDue(
            DossierId dossierId,
            CertificateId certificateId,
            ProductId productId,
            String number,
            int daysBefore,
            LocalDate validBefore,
            Instant remindedAt)
            implements CertificationEvent {}

    /// A requested revocation is to be decided soon, or should have been: another person at the unit approves it or
    /// turns it down. Told once before the last day, and once after it.
    ///
    /// @param unitCode the unit that keeps the certificate, and decides
    /// @param ground the code of the legal ground for which it is requested
    /// @param dueOn the last day to decide
    /// @param overdue whether that day is past
    @EventType("ocop.certificate.revocation-due.v1")
    record RevocationDue(
            DossierId dossierId,
            CertificateId certificateId,
            String number,
            String unitCode,
            String ground,
            LocalDate dueOn,
            boolean overdue,
            Instant remindedAt)
            implements CertificationEvent {}
}
