package vn.ocop.registration.notice;

import org.springframework.stereotype.Component;
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
import vn.ocop.rulebook.Rulebooks;

/// Writes to producer and commune of decisions, of the life of a certificate, and before its end.
@Component
public class CertificationNotices {
    private final NoticeDesk desk;
    private final Rulebooks rulebooks;

    CertificationNotices(NoticeDesk desk, Rulebooks rulebooks) {
        this.desk = desk;
        this.rulebooks = rulebooks;
    }

    /// Writes what the event calls for, within its transaction.
    public void hear(CertificationEvent event) {
        var dossier = event.dossierId();
        switch (event) {
            case CertificateIssued e -> issued(e);
            case CertificateDeclined e ->
                desk.toOwners(dossier, NoticeKind.DECLINED, e.declinedAt().toString(), e.reason());
            case CertificateRevoked e ->
                desk.toOwners(dossier, NoticeKind.REVOKED, e.number(), e.number(), ground(e.ground()));
            case CertificateSuspended e ->
                desk.toOwners(dossier, NoticeKind.SUSPENDED, e.suspendedAt().toString(), e.number(), e.suspendedOn());
            case CertificateResumed e ->
                desk.toOwners(dossier, NoticeKind.RESUMED, e.resumedAt().toString(), e.number(), e.resumedOn());
            case CertificateExtended e ->
                desk.toOwners(
                        dossier,
                        NoticeKind.EXTENDED,
                        e.decisionNumber(),
                        e.number(),
                        e.decisionNumber(),
                        e.validBefore().minusDays(1));
            case RenewalDue e -> renewal(e);
            case CertificateSuperseded _, CertificateRecorded _ -> {}
        }
    }

    /// The legal ground in words; one that no rulebook names was local, and stands as it was told.
    private Object ground(String code) {
        return rulebooks.all().reversed().stream()
                .flatMap(rulebook -> rulebook.revocationGrounds().stream())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .map(ground -> (Object) new Wording.Named(ground.name(), ground.nameEn()))
                .orElse(code);
    }

    private void issued(CertificateIssued certificate) {
        desk.toOwners(
                certificate.dossierId(),
                NoticeKind.CERTIFIED,
                certificate.number(),
                certificate.stars(),
                certificate.number(),
                certificate.decisionNumber(),
                certificate.decidedOn(),
                certificate.validBefore().minusDays(1),
                certificate.lookupCode());
    }

    private void renewal(RenewalDue due) {
        var occasion = due.number() + " " + due.daysBefore() + " " + due.validBefore();
        desk.toOwners(
                due.dossierId(),
                NoticeKind.RENEWAL_DUE,
                occasion,
                due.number(),
                due.daysBefore(),
                due.validBefore().minusDays(1));
    }
}
