package vn.ocop.evaluation.complaint;

import static vn.ocop.evaluation.complaint.ComplaintAction.ACCEPT;
import static vn.ocop.evaluation.complaint.ComplaintAction.EXTEND;
import static vn.ocop.evaluation.complaint.ComplaintAction.REFUSE;
import static vn.ocop.evaluation.complaint.ComplaintAction.SETTLE;
import static vn.ocop.evaluation.complaint.ComplaintAction.WITHDRAW;
import static vn.ocop.evaluation.complaint.ComplaintState.ACCEPTED;
import static vn.ocop.evaluation.complaint.ComplaintState.RECEIVED;
import static vn.ocop.evaluation.complaint.ComplaintState.REFUSED;
import static vn.ocop.evaluation.complaint.ComplaintState.SETTLED;
import static vn.ocop.evaluation.complaint.ComplaintState.WITHDRAWN;
import static vn.ocop.workflow.Announcement.announcing;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.events.EvaluationEvent.ComplaintAnswered;
import vn.ocop.events.Role;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of a complaint, by Luật Khiếu nại 2011: Article 10 (taking it back), 27 (acceptance), 28 and 31
/// (settlement). The result complained of stays as it is whatever the outcome.
public final class ComplaintTable {
    private static final Set<Role> OFFICE = Set.of(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER);
    private static final Set<Role> ANYBODY =
            Set.of(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.COMMUNE_OFFICER, Role.PRODUCER);
    private static final Requirement<Complaint> HELD = that("holds the complaint", Complaint::isHeld);
    private static final Requirement<Complaint> EXTENDABLE =
            that("holds the complaint and has not extended it yet", Complaint::isExtendable);

    // spotless:off
    /// All that can happen to a complaint once it came in.
    public static final TransitionTable<ComplaintState, ComplaintAction, Complaint> TABLE =
            TransitionTable.<ComplaintState, ComplaintAction, Complaint>startingIn(RECEIVED, "complaint")
            .row(RECEIVED, ACCEPT,   OFFICE,  ACCEPTED,  HELD,       announcing(ComplaintAnswered.class, Complaint::accepted))
            .row(RECEIVED, REFUSE,   OFFICE,  REFUSED,   HELD,       announcing(ComplaintAnswered.class, Complaint::refused))
            .row(RECEIVED, WITHDRAW, ANYBODY, WITHDRAWN, nothing(),  announcing(ComplaintAnswered.class, Complaint::withdrawn))
            .row(ACCEPTED, EXTEND,   OFFICE,  ACCEPTED,  EXTENDABLE, announcing(ComplaintAnswered.class, Complaint::longer))
            .row(ACCEPTED, SETTLE,   OFFICE,  SETTLED,   HELD,       announcing(ComplaintAnswered.class, Complaint::answeredAsSettled))
            .row(ACCEPTED, WITHDRAW, ANYBODY, WITHDRAWN, nothing(),  announcing(ComplaintAnswered.class, Complaint::withdrawn))
            .build();
    // spotless:on

    private ComplaintTable() {}
}
