package vn.ocop.certification.inspection;

import static vn.ocop.certification.inspection.InspectionAction.CANCEL;
import static vn.ocop.certification.inspection.InspectionAction.CLEAR;
import static vn.ocop.certification.inspection.InspectionAction.ESCALATE;
import static vn.ocop.certification.inspection.InspectionAction.FIND;
import static vn.ocop.certification.inspection.InspectionAction.RESOLVE;
import static vn.ocop.certification.inspection.InspectionState.CANCELLED;
import static vn.ocop.certification.inspection.InspectionState.CLEARED;
import static vn.ocop.certification.inspection.InspectionState.ESCALATED;
import static vn.ocop.certification.inspection.InspectionState.FOLLOW_UP;
import static vn.ocop.certification.inspection.InspectionState.PLANNED;
import static vn.ocop.certification.inspection.InspectionState.RESOLVED;
import static vn.ocop.events.Role.DECISION_PREPARER;
import static vn.ocop.events.Role.DECISION_SIGNER;
import static vn.ocop.events.Role.PROVINCE_OFFICER;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.events.Role;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of a post-inspection. What is escalated becomes a request to revoke, which another person decides.
public final class InspectionTable {
    private static final Set<Role> OFFICE = Set.of(PROVINCE_OFFICER, DECISION_PREPARER);
    private static final Set<Role> CERTIFIERS = Set.of(DECISION_PREPARER, DECISION_SIGNER);
    private static final Requirement<Inspection> TO_MEND =
            that("the finding says by when to mend it", Inspection::hasSomethingToMend);

    // spotless:off
    public static final TransitionTable<InspectionState, InspectionAction, Inspection> TABLE =
            TransitionTable.<InspectionState, InspectionAction, Inspection>startingIn(PLANNED, "inspection")
            .row(PLANNED,   CANCEL,   OFFICE,     CANCELLED, nothing(), silent())
            .row(PLANNED,   CLEAR,    OFFICE,     CLEARED,   nothing(), silent())
            .row(PLANNED,   FIND,     OFFICE,     FOLLOW_UP, TO_MEND,   silent())
            .row(FOLLOW_UP, RESOLVE,  OFFICE,     RESOLVED,  nothing(), silent())
            .row(FOLLOW_UP, ESCALATE, CERTIFIERS, ESCALATED, nothing(), silent())
            .build();
    // spotless:on

    private InspectionTable() {}
}
