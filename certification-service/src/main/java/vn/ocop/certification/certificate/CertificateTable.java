package vn.ocop.certification.certificate;

import static vn.ocop.certification.certificate.CertificateAction.KEEP;
import static vn.ocop.certification.certificate.CertificateAction.REQUEST_REVOCATION;
import static vn.ocop.certification.certificate.CertificateAction.REVOKE;
import static vn.ocop.certification.certificate.CertificateAction.SUPERSEDE;
import static vn.ocop.certification.certificate.CertificateState.ACTIVE;
import static vn.ocop.certification.certificate.CertificateState.REVOCATION_REQUESTED;
import static vn.ocop.certification.certificate.CertificateState.REVOKED;
import static vn.ocop.certification.certificate.CertificateState.SUPERSEDED;
import static vn.ocop.events.Role.DECISION_PREPARER;
import static vn.ocop.events.Role.DECISION_SIGNER;
import static vn.ocop.events.Role.SYSTEM;
import static vn.ocop.workflow.Announcement.announcing;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.events.CertificationEvent.CertificateRevoked;
import vn.ocop.events.CertificationEvent.CertificateSuperseded;
import vn.ocop.events.Role;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of an issued certificate. A newer one waits until a requested revocation is decided.
public final class CertificateTable {
    private static final Set<Role> CERTIFIERS = Set.of(DECISION_PREPARER, DECISION_SIGNER);
    private static final Requirement<Certificate> TWO_PERSONS =
            that("the approver is not the requester", Certificate::isRevokedByTwo);

    // spotless:off
    public static final TransitionTable<CertificateState, CertificateAction, Certificate> TABLE =
            TransitionTable.<CertificateState, CertificateAction, Certificate>startingIn(ACTIVE, "certificate")
            .row(ACTIVE,               REQUEST_REVOCATION, CERTIFIERS,      REVOCATION_REQUESTED, nothing(),   silent())
            .row(ACTIVE,               SUPERSEDE,          SYSTEM,          SUPERSEDED,           nothing(),   announcing(CertificateSuperseded.class, Certificate::superseded))
            .row(REVOCATION_REQUESTED, REVOKE,             DECISION_SIGNER, REVOKED,              TWO_PERSONS, announcing(CertificateRevoked.class, Certificate::revoked))
            .row(REVOCATION_REQUESTED, KEEP,               DECISION_SIGNER, ACTIVE,               nothing(),   silent())
            .build();
    // spotless:on

    private CertificateTable() {}
}
