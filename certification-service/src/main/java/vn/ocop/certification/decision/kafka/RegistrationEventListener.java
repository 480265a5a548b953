package vn.ocop.certification.decision.kafka;

import org.springframework.stereotype.Component;
import vn.ocop.certification.decision.Closing;
import vn.ocop.certification.decision.RankingDesk;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.RegistrationEvent;
import vn.ocop.events.RegistrationEvent.CommuneReported;
import vn.ocop.events.RegistrationEvent.DeadlineApproached;
import vn.ocop.events.RegistrationEvent.DeadlinePassed;
import vn.ocop.events.RegistrationEvent.DossierLapsed;
import vn.ocop.events.RegistrationEvent.DossierResubmitted;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.messaging.EventListener;

/// Closes candidates whose producer withdrew, or whose dossier lapsed while they were ranked.
@Component
final class RegistrationEventListener implements EventListener<RegistrationEvent> {
    private static final String REGISTRATION = "registration";

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
            case DossierLapsed lapsed -> desk.withdraw(lapsed.dossierId(), closing(lapsed));
            case DossierSubmitted _, DossierResubmitted _, CommuneReported _ -> {}
            case DeadlineApproached _, DeadlinePassed _ -> {}
        }
    }

    private static Closing closing(DossierWithdrawn event) {
        var person = event.withdrawnBy();
        return new Closing(event.reason(), new Stamp(person, person, event.withdrawnAt()));
    }

    private static Closing closing(DossierLapsed event) {
        var reason = event.deadline() + " " + event.dueOn();
        return new Closing(reason, new Stamp(REGISTRATION, REGISTRATION, event.lapsedAt()));
    }
}
