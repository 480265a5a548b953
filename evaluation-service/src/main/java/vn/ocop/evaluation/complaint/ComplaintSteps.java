package vn.ocop.evaluation.complaint;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.messaging.Outbox;
import vn.ocop.web.problem.Problems;
import vn.ocop.workflow.AllowedAction;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.Outcome.Moved;
import vn.ocop.workflow.Outcome.Refused;
import vn.ocop.workflow.statemachine.StatemachineEngine;

/// Takes one step of a complaint inside the caller's transaction: decides, keeps and tells.
@Component
class ComplaintSteps {
    private final Lifecycle<ComplaintState, ComplaintAction, Complaint> lifecycle =
            StatemachineEngine.lifecycle(ComplaintTable.TABLE);
    private final Complaints complaints;
    private final Outbox outbox;

    ComplaintSteps(Complaints complaints, Outbox outbox) {
        this.complaints = complaints;
        this.outbox = outbox;
    }

    /// Goes on if the lifecycle lets whoever acts do it now.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 or 409
    void require(ComplaintAction action, Capacity capacity, Complaint complaint) {
        if (lifecycle.take(action, capacity, complaint) instanceof Refused<ComplaintState> refused) {
            throw Problems.refused(refused);
        }
    }

    /// Takes the action.
    ///
    /// @param changed the complaint with the change applied
    /// @throws vn.ocop.web.problem.Problem 403 or 409 if the lifecycle refuses, 412 if it changed meanwhile
    Complaint take(ComplaintAction action, Capacity capacity, Complaint before, Complaint changed) {
        return switch (lifecycle.take(action, capacity, before)) {
            case Moved<ComplaintState> moved -> told(moved, kept(changed.in(moved.to()), moved.from(), action.name()));
            case Refused<ComplaintState> refused -> throw Problems.refused(refused);
        };
    }

    /// Keeps a change that moves nothing.
    Complaint note(Complaint changed, String deed) {
        return kept(changed.in(changed.state()), changed.state(), deed);
    }

    /// What the present state knows to do, and for each what stands against it for whoever reads.
    List<AllowedAction<ComplaintAction>> actions(Capacity capacity, Complaint complaint) {
        return lifecycle.actions(capacity, complaint);
    }

    private Complaint told(Moved<ComplaintState> moved, Complaint next) {
        moved.events().forEach(event -> outbox.append(event, next.act().person()));
        return next;
    }

    private Complaint kept(Complaint next, ComplaintState from, String deed) {
        if (!complaints.replace(next, from, deed)) {
            throw Problems.stale();
        }
        return next;
    }
}
