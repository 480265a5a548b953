package vn.ocop.certification.certificate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateState;
import vn.ocop.certification.certificate.CertificateStatus;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.Replacement;
import vn.ocop.certification.desk.ActionView;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.web.version.Versioned;

/// A certificate as shown to those who keep it.
///
/// @param status what it is today
/// @param issuedHere whether this system issued it; else it is recorded from before the system
/// @param course what kept it from holding, or let it hold longer
/// @param superseded which certificate took its place, and on which day, if one did
/// @param validThrough the last day of its validity
/// @param validBefore the first day on which it no longer holds
record CertificateView(
        CertificateId id,
        long version,
        CertificateState state,
        List<ActionView> allowedActions,
        CertificateStatus status,
        String unitCode,
        DossierId dossierId,
        String number,
        String lookupCode,
        Content.Product product,
        Content.Producer producer,
        int stars,
        boolean provisional,
        boolean issuedHere,
        String issuer,
        String issuerName,
        @Nullable UUID decisionId,
        String decisionNumber,
        LocalDate decidedOn,
        LocalDate validFrom,
        LocalDate validThrough,
        LocalDate validBefore,
        String signatory,
        Instant issuedAt,
        @Nullable RevocationView revocation,
        CourseView course,
        @Nullable Replacement superseded)
        implements Versioned {

    static CertificateView of(
            Certificate certificate, LocalDate today, @Nullable RevocationView revocation, List<ActionView> actions) {
        return of(certificate, certificate.content(), today, revocation, actions);
    }

    private static CertificateView of(
            Certificate certificate,
            Content content,
            LocalDate today,
            @Nullable RevocationView revocation,
            List<ActionView> actions) {
        return new CertificateView(
                certificate.id(),
                certificate.version(),
                certificate.state(),
                actions,
                certificate.on(today),
                certificate.unitCode(),
                certificate.dossierId(),
                content.number(),
                content.lookupCode(),
                content.product(),
                content.producer(),
                content.stars(),
                content.provisional(),
                content.issuedHere(),
                content.issuer(),
                content.issuerName(),
                content.decisionId(),
                content.decisionNumber(),
                content.decidedOn(),
                certificate.validity().from(),
                certificate.validity().through(),
                certificate.validity().before(),
                content.signatory(),
                content.issuedAt(),
                revocation,
                CourseView.of(certificate.course()),
                certificate.replacement());
    }
}
