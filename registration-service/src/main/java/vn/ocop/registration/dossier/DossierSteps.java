package vn.ocop.registration.dossier;

import org.springframework.stereotype.Component;
import vn.ocop.messaging.Outbox;
import vn.ocop.web.problem.Problems;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.Outcome;
import vn.ocop.workflow.Outcome.Moved;
import vn.ocop.workflow.statemachine.StatemachineEngine;

/// Takes one step of a dossier inside the caller's transaction: decides, keeps and tells.
@Component
public class DossierSteps {
    private final Lifecycle<DossierState, DossierAction, Dossier> lifecycle =
            StatemachineEngine.lifecycle(DossierLifecycle.TABLE);

    private final Dossiers dossiers;
    private final Outbox outbox;
    private final Custody custody;

    DossierSteps(Dossiers dossiers, Outbox outbox, Custody custody) {
        this.dossiers = dossiers;
        this.outbox = outbox;
        this.custody = custody;
    }

    /// Takes the action on a dossier to which the change has been applied already.
    ///
    /// @throws vn.ocop.web.problem.Problem 412 if somebody else changed it meanwhile
    Outcome<DossierState> take(DossierAction action, Capacity capacity, Dossier changed) {
        var outcome = lifecycle.take(action, capacity, changed);
        if (outcome instanceof Moved<DossierState>(var from, var to, var events)) {
            keep(changed.in(to), from, action.name());
            events.forEach(event -> outbox.append(event, changed.act().person()));
        }
        return outcome;
    }

    /// Keeps a change that moves nothing and that nobody is told of.
    void keep(Dossier next, DossierState from, String deed) {
        if (!dossiers.replace(next, from, deed)) {
            throw Problems.stale();
        }
        custody.moved(next, deed);
    }

    Lifecycle<DossierState, DossierAction, Dossier> lifecycle() {
        return lifecycle;
    }
}
