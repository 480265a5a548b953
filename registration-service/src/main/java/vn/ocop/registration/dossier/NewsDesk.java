package vn.ocop.registration.dossier;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierId;
import vn.ocop.messaging.RefusedByDomain;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Outcome.Moved;
import vn.ocop.workflow.Outcome.Refused;

/// Takes in what the other services tell of dossiers.
@Component
public class NewsDesk {
    private static final Capacity SYSTEM = Capacity.ofService("registration");

    private final Dossiers dossiers;
    private final DossierSteps steps;

    NewsDesk(Dossiers dossiers, DossierSteps steps) {
        this.dossiers = dossiers;
        this.steps = steps;
    }

    /// Takes the action that mirrors the news.
    ///
    /// @param change what the news says of the dossier
    /// @throws RefusedByDomain for a dossier that is not known, or news that the lifecycle has no row for
    @Transactional
    public void hear(DossierId id, DossierAction action, Act act, UnaryOperator<Dossier> change) {
        var dossier = dossiers.locked(id).orElseThrow(() -> new RefusedByDomain("no dossier " + id));
        var changed = change.apply(dossier).by(act);
        switch (steps.take(action, SYSTEM, changed)) {
            case Moved<DossierState> moved -> {}
            case Refused<DossierState> refused ->
                throw new RefusedByDomain("%s of a dossier that is %s: %s %s"
                        .formatted(action, refused.state(), refused.reason(), refused.detail()));
        }
    }
}
