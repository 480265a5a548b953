package vn.ocop.certification.decision;

import static vn.ocop.certification.decision.DecisionAction.REJECT;
import static vn.ocop.certification.decision.DecisionAction.SIGN;
import static vn.ocop.certification.decision.DecisionState.PREPARED;
import static vn.ocop.certification.decision.DecisionState.REJECTED;
import static vn.ocop.certification.decision.DecisionState.SIGNED;
import static vn.ocop.events.Role.DECISION_PREPARER;
import static vn.ocop.events.Role.DECISION_SIGNER;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of a decision. Its signature takes the row `CERTIFY` of every product on it, which tells of it.
public final class DecisionTable {
    private static final Requirement<Decision> INDEPENDENT =
            that("the signer neither proposed nor prepared nor registered nor scored", Decision::isSignedIndependently);

    // spotless:off
    public static final TransitionTable<DecisionState, DecisionAction, Decision> TABLE =
            TransitionTable.<DecisionState, DecisionAction, Decision>startingIn(PREPARED, "decision")
            .row(PREPARED, SIGN,   DECISION_SIGNER,                            SIGNED,   INDEPENDENT, silent())
            .row(PREPARED, REJECT, Set.of(DECISION_PREPARER, DECISION_SIGNER), REJECTED, nothing(),   silent())
            .build();
    // spotless:on

    private DecisionTable() {}
}
