package vn.ocop.certification.certificate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.CertificateId;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.events.CertificationEvent.CertificateRevoked;
import vn.ocop.events.CertificationEvent.CertificateSuperseded;
import vn.ocop.events.DossierId;
import vn.ocop.web.time.Today;
import vn.ocop.workflow.Stateful;

/// A certificate (giấy chứng nhận). A product has at most one that is active.
///
/// @param unitCode the unit that keeps it
/// @param revocation requested or carried out
/// @param replacement the certificate that superseded it
public record Certificate(
        CertificateId id,
        long version,
        CertificateState state,
        String unitCode,
        DossierId dossierId,
        Content content,
        @Nullable Revocation revocation,
        @Nullable Replacement replacement)
        implements Stateful<CertificateState> {

    /// A certificate as it is issued.
    public static Certificate issued(CertificateId id, String unitCode, DossierId dossierId, Content content) {
        return new Certificate(id, 1, CertificateTable.TABLE.initial(), unitCode, dossierId, content, null, null);
    }

    /// The next version, in this state.
    Certificate in(CertificateState to) {
        return new Certificate(id, version + 1, to, unitCode, dossierId, content, revocation, replacement);
    }

    Certificate with(@Nullable Revocation next) {
        return new Certificate(id, version, state, unitCode, dossierId, content, next, replacement);
    }

    Certificate approvedBy(Stamp approver) {
        return revocation == null ? this : with(revocation.approvedBy(approver));
    }

    Certificate replaced(Replacement newer) {
        return new Certificate(id, version, state, unitCode, dossierId, content, revocation, newer);
    }

    boolean isRevokedByTwo() {
        return revocation != null && revocation.hasFourEyes();
    }

    /// What it is on a date, as known now. Revoked and superseded are shown for ever, from their day on.
    public CertificateStatus on(LocalDate day) {
        if (day.isBefore(content.validity().from())) {
            return CertificateStatus.NOT_YET_VALID;
        }
        var revokedOn = revokedOn();
        if (revokedOn != null && !day.isBefore(revokedOn)) {
            return CertificateStatus.REVOKED;
        }
        if (replacement != null && !day.isBefore(replacement.on())) {
            return CertificateStatus.SUPERSEDED;
        }
        return day.isBefore(content.validity().before()) ? CertificateStatus.VALID : CertificateStatus.EXPIRED;
    }

    /// The day in Viet Nam on which it was revoked, if it was.
    public @Nullable LocalDate revokedOn() {
        var approved = revocation == null ? null : revocation.approved();
        return state != CertificateState.REVOKED || approved == null
                ? null
                : LocalDate.ofInstant(approved.at(), Today.ZONE);
    }

    /// What is told of its issue.
    public CertificateIssued issued() {
        return new CertificateIssued(
                dossierId,
                id,
                content.product().id(),
                content.number(),
                content.lookupCode(),
                content.stars(),
                content.decisionNumber(),
                content.decidedOn(),
                content.validity().from(),
                content.validity().before(),
                content.signedBy(),
                content.issuedAt());
    }

    CertificateRevoked revoked() {
        var done = requireNonNull(revocation);
        var approved = requireNonNull(done.approved());
        return new CertificateRevoked(
                dossierId,
                id,
                content.number(),
                done.ground().name(),
                done.requested().person(),
                approved.person(),
                approved.at());
    }

    CertificateSuperseded superseded() {
        var newer = requireNonNull(replacement);
        return new CertificateSuperseded(dossierId, id, content.number(), newer.by(), newer.at());
    }
}
