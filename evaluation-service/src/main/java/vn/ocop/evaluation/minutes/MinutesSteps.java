package vn.ocop.evaluation.minutes;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.messaging.Outbox;
import vn.ocop.web.problem.Problems;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.Outcome.Moved;
import vn.ocop.workflow.Outcome.Refused;
import vn.ocop.workflow.statemachine.StatemachineEngine;

/// Takes one step of minutes inside the caller's transaction: decides, keeps and tells.
@Component
class MinutesSteps {
    private final Lifecycle<MinutesState, MinutesAction, Minutes> lifecycle =
            StatemachineEngine.lifecycle(MinutesTable.TABLE);
    private final MinutesArchive archive;
    private final Outbox outbox;

    MinutesSteps(MinutesArchive archive, Outbox outbox) {
        this.archive = archive;
        this.outbox = outbox;
    }

    /// @throws vn.ocop.web.problem.Problem 403 or 409 if the lifecycle refuses, 412 if it changed meanwhile
    Minutes take(MinutesAction action, Capacity capacity, Minutes before, Minutes changed) {
        return switch (lifecycle.take(action, capacity, before)) {
            case Moved<MinutesState> moved -> kept(moved, changed);
            case Refused<MinutesState> refused -> throw Problems.refused(refused);
        };
    }

    /// What the person may ask for now.
    List<String> requests(Capacity capacity, Minutes minutes) {
        return lifecycle.allowedActions(capacity, minutes).stream()
                .map(MinutesAction::request)
                .distinct()
                .toList();
    }

    private Minutes kept(Moved<MinutesState> moved, Minutes changed) {
        var next = changed.in(moved.to());
        if (!archive.replace(next)) {
            throw Problems.stale();
        }
        moved.events().forEach(event -> outbox.append(event, next.act().person()));
        return next;
    }
}
