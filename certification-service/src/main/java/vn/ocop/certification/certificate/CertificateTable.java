package vn.ocop.certification.certificate;

import static vn.ocop.certification.certificate.CertificateAction.EXTEND;
import static vn.ocop.certification.certificate.CertificateAction.KEEP;
import static vn.ocop.certification.certificate.CertificateAction.KEEP_SUSPENDED;
import static vn.ocop.certification.certificate.CertificateAction.REQUEST_REVOCATION;
import static vn.ocop.certification.certificate.CertificateAction.RESUME;
import static vn.ocop.certification.certificate.CertificateAction.REVOKE;
import static vn.ocop.certification.certificate.CertificateAction.SUPERSEDE;
import static vn.ocop.certification.certificate.CertificateAction.SUSPEND;
import static vn.ocop.certification.certificate.CertificateState.ACTIVE;
import static vn.ocop.certification.certificate.CertificateState.REVOCATION_REQUESTED;
import static vn.ocop.certification.certificate.CertificateState.REVOKED;
import static vn.ocop.certification.certificate.CertificateState.SUPERSEDED;
import static vn.ocop.certification.certificate.CertificateState.SUSPENDED;
import static vn.ocop.events.Role.DECISION_PREPARER;
import static vn.ocop.events.Role.DECISION_SIGNER;
import static vn.ocop.events.Role.SYSTEM;
import static vn.ocop.workflow.Announcement.announcing;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.events.CertificationEvent.CertificateExtended;
import vn.ocop.events.CertificationEvent.CertificateResumed;
import vn.ocop.events.CertificationEvent.CertificateRevoked;
import vn.ocop.events.CertificationEvent.CertificateSuperseded;
import vn.ocop.events.CertificationEvent.CertificateSuspended;
import vn.ocop.events.Role;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of an issued certificate. A newer one waits until a requested revocation is decided.
public final class CertificateTable {
    private static final Set<Role> CERTIFIERS = Set.of(DECISION_PREPARER, DECISION_SIGNER);
    private static final Requirement<Certificate> TWO_PERSONS =
            that("the approver is not the requester", Certificate::isRevokedByTwo);
    private static final Requirement<Certificate> LAWFUL =
            that("the extension is within the transition", Certificate::isExtendedLawfully);
    private static final Requirement<Certificate> PAUSED = that(
            "the certificate is suspended", certificate -> certificate.course().isSuspended());
    private static final Requirement<Certificate> HOLDING = that(
            "the certificate is not suspended",
            certificate -> !certificate.course().isSuspended());

    // spotless:off
    public static final TransitionTable<CertificateState, CertificateAction, Certificate> TABLE =
            TransitionTable.<CertificateState, CertificateAction, Certificate>startingIn(ACTIVE, "certificate")
            .row(ACTIVE,               REQUEST_REVOCATION, CERTIFIERS,      REVOCATION_REQUESTED, nothing(),   silent())
            .row(ACTIVE,               SUSPEND,            DECISION_SIGNER, SUSPENDED,            nothing(),   announcing(CertificateSuspended.class, Told::suspended))
            .row(ACTIVE,               EXTEND,             DECISION_SIGNER, ACTIVE,               LAWFUL,      announcing(CertificateExtended.class, Told::extended))
            .row(ACTIVE,               SUPERSEDE,          SYSTEM,          SUPERSEDED,           nothing(),   announcing(CertificateSuperseded.class, Told::superseded))
            .row(SUSPENDED,            RESUME,             DECISION_SIGNER, ACTIVE,               nothing(),   announcing(CertificateResumed.class, Told::resumed))
            .row(SUSPENDED,            REQUEST_REVOCATION, CERTIFIERS,      REVOCATION_REQUESTED, nothing(),   silent())
            .row(SUSPENDED,            SUPERSEDE,          SYSTEM,          SUPERSEDED,           nothing(),   announcing(CertificateSuperseded.class, Told::superseded))
            .row(REVOCATION_REQUESTED, REVOKE,             DECISION_SIGNER, REVOKED,              TWO_PERSONS, announcing(CertificateRevoked.class, Told::revoked))
            .row(REVOCATION_REQUESTED, KEEP,               DECISION_SIGNER, ACTIVE,               HOLDING,     silent())
            .row(REVOCATION_REQUESTED, KEEP_SUSPENDED,     DECISION_SIGNER, SUSPENDED,            PAUSED,      silent())
            .build();
    // spotless:on

    private CertificateTable() {}
}
