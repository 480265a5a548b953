package vn.ocop.certification.decision;

import static vn.ocop.certification.decision.CandidateAction.CERTIFY;
import static vn.ocop.certification.decision.CandidateAction.CLEAR;
import static vn.ocop.certification.decision.CandidateAction.CONFIRM;
import static vn.ocop.certification.decision.CandidateAction.DECLINE;
import static vn.ocop.certification.decision.CandidateAction.DOUBT;
import static vn.ocop.certification.decision.CandidateAction.PROPOSE;
import static vn.ocop.certification.decision.CandidateAction.RANK_ANEW;
import static vn.ocop.certification.decision.CandidateAction.RELEASE;
import static vn.ocop.certification.decision.CandidateAction.WITHDRAW;
import static vn.ocop.certification.decision.CandidateState.CERTIFIED;
import static vn.ocop.certification.decision.CandidateState.DECLINED;
import static vn.ocop.certification.decision.CandidateState.PROPOSED;
import static vn.ocop.certification.decision.CandidateState.RANKED;
import static vn.ocop.certification.decision.CandidateState.WITHDRAWN;
import static vn.ocop.events.Role.DECISION_PREPARER;
import static vn.ocop.events.Role.DECISION_SIGNER;
import static vn.ocop.events.Role.SYSTEM;
import static vn.ocop.workflow.Announcement.announcing;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.events.CertificationEvent.CertificateDeclined;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.events.Role;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of a ranked product.
///
/// The row that a decision's signature takes and the row that a withdrawal takes start in the same states and write
/// the same database row, so one of the two comes second and finds no row to take: a product is certified or
/// withdrawn, never both. A withdrawal is not told again: registration told it, and lets only certification's own
/// word stand against it (ADR 8).
///
/// A provisional certificate stands while the centre decides; the centre's result opens the candidate once more
/// where it differs, and can then end in another certificate only.
///
/// While a result of the dossier is in question the product is neither proposed nor certified (ADR 40).
public final class CandidateTable {
    private static final Set<Role> CERTIFIERS = Set.of(DECISION_PREPARER, DECISION_SIGNER);
    private static final Requirement<Candidate> NO_CERTIFICATE =
            that("no certificate was issued on the dossier", Candidate::hasNoCertificate);
    private static final Requirement<Candidate> UNQUESTIONED =
            that("no result of the dossier is in question", Candidate::isUnquestioned);
    private static final Requirement<Candidate> FINAL =
            that("the result is final and not certified", Candidate::mayEndWithout);

    // spotless:off
    public static final TransitionTable<CandidateState, CandidateAction, Candidate> TABLE =
            TransitionTable.<CandidateState, CandidateAction, Candidate>startingIn(RANKED, "candidate")
            .row(RANKED,    PROPOSE,   DECISION_PREPARER, PROPOSED,  UNQUESTIONED,   silent())
            .row(RANKED,    DECLINE,   CERTIFIERS,        DECLINED,  FINAL,          announcing(CertificateDeclined.class, Candidate::declined))
            .row(RANKED,    WITHDRAW,  SYSTEM,            WITHDRAWN, NO_CERTIFICATE, silent())
            .row(RANKED,    RANK_ANEW, SYSTEM,            RANKED,    nothing(),      silent())
            .row(RANKED,    DOUBT,     SYSTEM,            RANKED,    nothing(),      silent())
            .row(RANKED,    CLEAR,     SYSTEM,            RANKED,    UNQUESTIONED,   silent())
            .row(PROPOSED,  RELEASE,   CERTIFIERS,        RANKED,    nothing(),      silent())
            .row(PROPOSED,  CERTIFY,   DECISION_SIGNER,   CERTIFIED, UNQUESTIONED,   announcing(CertificateIssued.class, Candidate::issued))
            .row(PROPOSED,  WITHDRAW,  SYSTEM,            WITHDRAWN, NO_CERTIFICATE, silent())
            .row(PROPOSED,  RANK_ANEW, SYSTEM,            PROPOSED,  nothing(),      silent())
            .row(PROPOSED,  DOUBT,     SYSTEM,            PROPOSED,  nothing(),      silent())
            .row(PROPOSED,  CLEAR,     SYSTEM,            PROPOSED,  UNQUESTIONED,   silent())
            .row(CERTIFIED, RANK_ANEW, SYSTEM,            RANKED,    nothing(),      silent())
            .row(CERTIFIED, CONFIRM,   SYSTEM,            CERTIFIED, nothing(),      silent())
            .build();
    // spotless:on

    private CandidateTable() {}
}
