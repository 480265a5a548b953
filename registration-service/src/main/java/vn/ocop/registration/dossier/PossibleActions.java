package vn.ocop.registration.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.web.actor.Actor;
import vn.ocop.workflow.AllowedAction;

/// Says what people can do with a dossier now, and what stands against it.
@Component
public class PossibleActions {
    private final DossierSteps steps;

    PossibleActions(DossierSteps steps) {
        this.steps = steps;
    }

    /// The actions of people that the dossier's state knows.
    public List<AllowedAction<DossierAction>> of(Dossier dossier, Actor actor) {
        return steps.lifecycle().actions(new CaseCapacity(actor, dossier), dossier).stream()
                .filter(known -> known.action().isPeoples())
                .toList();
    }
}
