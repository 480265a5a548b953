package vn.ocop.registration.notice;

import java.util.List;
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
import vn.ocop.events.CertificationEvent.RevocationDue;
import vn.ocop.rulebook.Rulebooks;

/// Writes to producer and commune of decisions, of the life of a certificate, and before its end. Of a certificate on
/// paper as of any other; where a newer one takes its place, the letter about that one says so.
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
            case CertificateSuspended e -> suspended(e);
            case CertificateResumed e -> resumed(e);
            case CertificateExtended e ->
                desk.toOwners(
                        dossier,
                        NoticeKind.EXTENDED,
                        e.decisionNumber(),
                        e.number(),
                        e.decisionNumber(),
                        e.validBefore().minusDays(1));
            case RenewalDue e -> renewal(e);
            case RevocationDue e -> revocation(e);
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

    /// To the office that decides, and to it alone: nothing is proven yet.
    private void revocation(RevocationDue due) {
        desk.toOffices(
                due.dossierId(),
                due.overdue() ? NoticeKind.REVOCATION_LATE : NoticeKind.REVOCATION_NEAR,
                due.certificateId() + " " + due.dueOn(),
                List.of(due.unitCode()),
                due.number(),
                due.dueOn(),
                ground(due.ground()));
    }

    private void suspended(CertificateSuspended certificate) {
        desk.toOwners(
                certificate.dossierId(),
                NoticeKind.SUSPENDED,
                certificate.suspendedAt().toString(),
                certificate.number(),
                certificate.suspendedOn(),
                new Wording.Reason(certificate.reason()));
    }

    private void resumed(CertificateResumed certificate) {
        desk.toOwners(
                certificate.dossierId(),
                NoticeKind.RESUMED,
                certificate.resumedAt().toString(),
                certificate.number(),
                certificate.resumedOn(),
                new Wording.Reason(certificate.reason()));
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
