package vn.ocop.certification.decision;

import static vn.ocop.certification.decision.ProposalAction.DECIDE;
import static vn.ocop.certification.decision.ProposalAction.PREPARE;
import static vn.ocop.certification.decision.ProposalAction.REJECT;
import static vn.ocop.certification.decision.ProposalAction.WITHDRAW;
import static vn.ocop.certification.decision.ProposalState.DECIDED;
import static vn.ocop.certification.decision.ProposalState.PREPARED;
import static vn.ocop.certification.decision.ProposalState.PROPOSED;
import static vn.ocop.certification.decision.ProposalState.REJECTED;
import static vn.ocop.certification.decision.ProposalState.WITHDRAWN;
import static vn.ocop.events.Role.DECISION_PREPARER;
import static vn.ocop.events.Role.DECISION_SIGNER;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;

import java.util.Set;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of a proposal; its decision takes it along.
public final class ProposalTable {
    // spotless:off
    public static final TransitionTable<ProposalState, ProposalAction, Proposal> TABLE =
            TransitionTable.<ProposalState, ProposalAction, Proposal>startingIn(PROPOSED, "proposal")
            .row(PROPOSED, PREPARE,  DECISION_PREPARER,                          PREPARED,  nothing(), silent())
            .row(PROPOSED, WITHDRAW, DECISION_PREPARER,                          WITHDRAWN, nothing(), silent())
            .row(PREPARED, DECIDE,   DECISION_SIGNER,                            DECIDED,   nothing(), silent())
            .row(PREPARED, REJECT,   Set.of(DECISION_PREPARER, DECISION_SIGNER), REJECTED,  nothing(), silent())
            .build();
    // spotless:on

    private ProposalTable() {}
}
