package vn.ocop.certification.decision.kafka;

import org.springframework.stereotype.Component;
import vn.ocop.certification.decision.Closing;
import vn.ocop.certification.decision.RankingDesk;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.RegistrationEvent;
import vn.ocop.events.RegistrationEvent.CommuneReported;
import vn.ocop.events.RegistrationEvent.DeadlineApproached;
import vn.ocop.events.RegistrationEvent.DeadlinePassed;
import vn.ocop.events.RegistrationEvent.DossierResubmitted;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.messaging.EventListener;

/// Closes candidates whose producer withdrew.
@Component
final class RegistrationEventListener implements EventListener<RegistrationEvent> {
    private final RankingDesk desk;

    RegistrationEventListener(RankingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Class<RegistrationEvent> family() {
        return RegistrationEvent.class;
    }

    @Override
    public void on(RegistrationEvent event) {
        switch (event) {
            case DossierWithdrawn withdrawn -> desk.withdraw(withdrawn.dossierId(), closing(withdrawn));
            case DossierSubmitted _, DossierResubmitted _, CommuneReported _ -> {}
            case DeadlineApproached _, DeadlinePassed _ -> {}
        }
    }

    private static Closing closing(DossierWithdrawn event) {
        var person = event.withdrawnBy();
        return new Closing(event.reason(), new Stamp(person, person, event.withdrawnAt()));
    }
}
