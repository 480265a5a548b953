package vn.ocop.registration.dossier.kafka;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.ocop.events.CertificateId;
import vn.ocop.events.CertificationEvent;
import vn.ocop.events.CertificationEvent.CertificateDeclined;
import vn.ocop.events.CertificationEvent.CertificateExtended;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.events.CertificationEvent.CertificateRecorded;
import vn.ocop.events.CertificationEvent.CertificateResumed;
import vn.ocop.events.CertificationEvent.CertificateRevoked;
import vn.ocop.events.CertificationEvent.CertificateSuperseded;
import vn.ocop.events.CertificationEvent.CertificateSuspended;
import vn.ocop.events.CertificationEvent.RenewalDue;
import vn.ocop.events.CertificationEvent.RevocationDue;
import vn.ocop.messaging.EventListener;
import vn.ocop.registration.dossier.Act;
import vn.ocop.registration.dossier.Certificate;
import vn.ocop.registration.dossier.Certificates;
import vn.ocop.registration.dossier.Dossier;
import vn.ocop.registration.dossier.DossierAction;
import vn.ocop.registration.dossier.NewsDesk;
import vn.ocop.registration.dossier.PaperCertificate;
import vn.ocop.registration.notice.CertificationNotices;

/// Hears what certification-service makes of ranked products.
@Component
class CertificationEventListener implements EventListener<CertificationEvent> {
    private static final String CERTIFICATION = "certification";

    private final NewsDesk desk;
    private final Certificates certificates;
    private final CertificationNotices notices;

    CertificationEventListener(NewsDesk desk, Certificates certificates, CertificationNotices notices) {
        this.desk = desk;
        this.certificates = certificates;
        this.notices = notices;
    }

    @Override
    public Class<CertificationEvent> family() {
        return CertificationEvent.class;
    }

    @Override
    public void on(CertificationEvent event) {
        switch (event) {
            case CertificateIssued e -> issued(e);
            case CertificateRecorded e -> recorded(e);
            case CertificateDeclined e ->
                hear(e, DossierAction.DECLINE, new Act(e.declinedBy(), e.declinedAt(), e.reason()));
            case CertificateRevoked e ->
                end(e, e.certificateId(), DossierAction.REVOKE, new Act(e.approvedBy(), e.revokedAt(), e.ground()));
            case CertificateSuperseded e ->
                end(
                        e,
                        e.certificateId(),
                        DossierAction.SUPERSEDE,
                        new Act(CERTIFICATION, e.supersededAt(), e.number()));
            case CertificateExtended e -> certificates.extend(e.certificateId(), e.validBefore());
            case CertificateSuspended _, CertificateResumed _, RenewalDue _, RevocationDue _ -> {}
        }
        notices.hear(event);
    }

    private void issued(CertificateIssued e) {
        hear(
                e,
                DossierAction.CERTIFY,
                new Act(e.signedBy(), e.issuedAt(), e.number()),
                dossier -> dossier.certified(e.stars(), e.number()));
        certificates.add(new Certificate(
                e.certificateId(),
                e.productId(),
                e.dossierId(),
                e.number(),
                e.stars(),
                e.validFrom(),
                e.validBefore()));
    }

    private void recorded(CertificateRecorded e) {
        certificates.add(
                new Certificate(
                        e.certificateId(), e.productId(), null, e.number(), e.stars(), e.validFrom(), e.validBefore()),
                new PaperCertificate(
                        e.productId(),
                        e.productCode(),
                        e.productName(),
                        e.productSet(),
                        e.producerId(),
                        e.producerName(),
                        e.communeCode(),
                        e.lookupCode()));
    }

    /// Of one that was given out on paper no dossier is known that ends with it.
    private void end(CertificationEvent event, CertificateId certificate, DossierAction action, Act act) {
        if (!certificates.isOnPaper(certificate)) {
            hear(event, action, act);
        }
        certificates.end(certificate);
    }

    private void hear(CertificationEvent event, DossierAction action, Act act) {
        hear(event, action, act, UnaryOperator.identity());
    }

    private void hear(CertificationEvent event, DossierAction action, Act act, UnaryOperator<Dossier> change) {
        desk.hear(event.dossierId(), action, act, change);
    }
}
