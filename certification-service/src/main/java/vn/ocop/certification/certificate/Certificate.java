package vn.ocop.certification.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.CertificateId;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.events.DossierId;
import vn.ocop.web.time.Today;
import vn.ocop.workflow.Stateful;

/// A certificate (giấy chứng nhận). A product has at most one that is active.
///
/// @param unitCode the unit that keeps it
/// @param dossierId the dossier it was issued on; for one recorded from before the system its own id
/// @param course what became of it
/// @param latest who acts on it now and why, for what is told of it; absent as it is read
public record Certificate(
        CertificateId id,
        long version,
        CertificateState state,
        String unitCode,
        DossierId dossierId,
        Content content,
        Course course,
        @Nullable Deed latest)
        implements Stateful<CertificateState> {

    /// A certificate as it is issued, or recorded.
    public static Certificate issued(CertificateId id, String unitCode, DossierId dossierId, Content content) {
        return new Certificate(
                id, 1, CertificateTable.TABLE.initial(), unitCode, dossierId, content, Course.NONE, null);
    }

    /// The next version, in this state.
    Certificate in(CertificateState to) {
        return new Certificate(id, version + 1, to, unitCode, dossierId, content, course, latest);
    }

    Certificate with(Course next) {
        return new Certificate(id, version, state, unitCode, dossierId, content, next, latest);
    }

    Certificate by(Stamp actor, @Nullable String reason) {
        return new Certificate(id, version, state, unitCode, dossierId, content, course, new Deed(actor, reason));
    }

    /// As it would be if this person approved its revocation.
    Certificate approvedBy(Stamp approver) {
        return with(course.approvedBy(approver));
    }

    public @Nullable Revocation revocation() {
        return course.revocation();
    }

    public @Nullable Replacement replacement() {
        return course.replacement();
    }

    /// The days on which it holds, its extension included.
    public Validity validity() {
        return course.validity(content.validity());
    }

    boolean isRevokedByTwo() {
        var revocation = course.revocation();
        return revocation != null && revocation.hasFourEyes();
    }

    boolean isExtendedLawfully() {
        var extension = course.extension();
        return extension != null && extension.isLawfulFor(content.validity());
    }

    /// What it is on a date, as known now. Revoked and superseded are shown for ever, from their day on.
    public CertificateStatus on(LocalDate day) {
        var validity = validity();
        var revokedOn = revokedOn();
        if (day.isBefore(validity.from())) {
            return CertificateStatus.NOT_YET_VALID;
        }
        if (revokedOn != null && !day.isBefore(revokedOn)) {
            return CertificateStatus.REVOKED;
        }
        if (course.isReplacedOn(day)) {
            return CertificateStatus.SUPERSEDED;
        }
        if (!day.isBefore(validity.before())) {
            return CertificateStatus.EXPIRED;
        }
        return course.isSuspendedOn(day) ? CertificateStatus.SUSPENDED : CertificateStatus.VALID;
    }

    /// The day in Viet Nam on which it was revoked, if it was.
    public @Nullable LocalDate revokedOn() {
        var revocation = course.revocation();
        var approved = revocation == null ? null : revocation.approved();
        return state != CertificateState.REVOKED || approved == null
                ? null
                : LocalDate.ofInstant(approved.at(), Today.ZONE);
    }

    /// What is told of its issue.
    public CertificateIssued issued() {
        return Told.issued(this);
    }
}
