package vn.ocop.evaluation.review.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.dossier.CommuneReport;
import vn.ocop.evaluation.dossier.Dossier;
import vn.ocop.evaluation.review.IntakeDesk;
import vn.ocop.events.RegistrationEvent;
import vn.ocop.events.RegistrationEvent.CommuneReported;
import vn.ocop.events.RegistrationEvent.DeadlineApproached;
import vn.ocop.events.RegistrationEvent.DeadlinePassed;
import vn.ocop.events.RegistrationEvent.DossierLapsed;
import vn.ocop.events.RegistrationEvent.DossierResubmitted;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.messaging.EventListener;

/// Hears which dossiers communes hand in, mend and withdraw.
@Component
class RegistrationEventListener implements EventListener<RegistrationEvent> {
    private static final String REGISTRATION = "registration";

    private final IntakeDesk desk;

    RegistrationEventListener(IntakeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Class<RegistrationEvent> family() {
        return RegistrationEvent.class;
    }

    @Override
    public void on(RegistrationEvent event) {
        switch (event) {
            case DossierSubmitted e -> desk.submitted(Dossier.of(e), act(e.submittedBy(), e.submittedAt(), null));
            case CommuneReported e -> desk.reported(CommuneReport.of(e), act(e.reportedBy(), e.reportedAt(), null));
            case DossierResubmitted e ->
                desk.resubmitted(
                        e.dossierId(),
                        e.documents(),
                        act(e.submittedBy(), e.submittedAt(), String.join(", ", e.changedItems())));
            case DossierLapsed e ->
                desk.withdrawn(e.dossierId(), act(REGISTRATION, e.lapsedAt(), e.deadline() + " " + e.dueOn()));
            case DeadlineApproached _, DeadlinePassed _ -> {}
            case DossierWithdrawn e -> desk.withdrawn(e.dossierId(), act(e.withdrawnBy(), e.withdrawnAt(), e.reason()));
        }
    }

    private static Act act(String person, Instant at, @Nullable String why) {
        return new Act(person, person, at, why);
    }
}
