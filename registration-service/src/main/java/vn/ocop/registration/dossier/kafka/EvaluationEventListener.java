package vn.ocop.registration.dossier.kafka;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.ocop.events.EvaluationEvent;
import vn.ocop.events.EvaluationEvent.ComplaintAnswered;
import vn.ocop.events.EvaluationEvent.ComplaintDue;
import vn.ocop.events.EvaluationEvent.ComplaintReceived;
import vn.ocop.events.EvaluationEvent.DossierAdmitted;
import vn.ocop.events.EvaluationEvent.DossierDisqualified;
import vn.ocop.events.EvaluationEvent.DossierForwarded;
import vn.ocop.events.EvaluationEvent.DossierNotQualified;
import vn.ocop.events.EvaluationEvent.DossierPassedOn;
import vn.ocop.events.EvaluationEvent.DossierReceived;
import vn.ocop.events.EvaluationEvent.DossierReturned;
import vn.ocop.events.EvaluationEvent.DoubtSettled;
import vn.ocop.events.EvaluationEvent.MinutesSigned;
import vn.ocop.events.EvaluationEvent.ProductRanked;
import vn.ocop.events.EvaluationEvent.RescoringOrdered;
import vn.ocop.events.EvaluationEvent.ResultDoubted;
import vn.ocop.messaging.EventListener;
import vn.ocop.registration.dossier.Act;
import vn.ocop.registration.dossier.Dossier;
import vn.ocop.registration.dossier.DossierAction;
import vn.ocop.registration.dossier.NewsDesk;
import vn.ocop.registration.notice.EvaluationNotices;

/// Hears how evaluation-service reviews and ranks. No points are kept here.
@Component
class EvaluationEventListener implements EventListener<EvaluationEvent> {
    private final NewsDesk desk;
    private final EvaluationNotices notices;

    EvaluationEventListener(NewsDesk desk, EvaluationNotices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    @Override
    public Class<EvaluationEvent> family() {
        return EvaluationEvent.class;
    }

    @Override
    public void on(EvaluationEvent event) {
        switch (event) {
            case DossierReceived e -> hear(e, DossierAction.RECEIVE, new Act(e.receivedBy(), e.receivedAt(), null));
            case DossierAdmitted e -> hear(e, DossierAction.ADMIT, new Act(e.admittedBy(), e.admittedAt(), null));
            case DossierReturned e ->
                hear(e, DossierAction.RETURN, Whys.of(e), dossier -> dossier.returnedFor(e.items()));
            case RescoringOrdered e -> hear(e, DossierAction.ORDER_RESCORING, new Act(e.by(), e.at(), e.reason()));
            case DossierPassedOn e -> hear(e, DossierAction.PASS_ON, new Act(e.concludedBy(), e.concludedAt(), null));
            case DossierNotQualified e ->
                hear(
                        e,
                        DossierAction.NOT_QUALIFY,
                        new Act(e.concludedBy(), e.concludedAt(), null),
                        dossier -> dossier.ranked(e.stars()));
            case DossierDisqualified e -> hear(e, DossierAction.DISQUALIFY, Whys.of(e));
            case ProductRanked e -> ranked(e);
            case MinutesSigned _,
                    ResultDoubted _,
                    DoubtSettled _,
                    ComplaintReceived _,
                    ComplaintAnswered _,
                    ComplaintDue _ -> {}
            case DossierForwarded e -> hear(e, DossierAction.FORWARD, new Act(e.forwardedBy(), e.forwardedAt(), null));
        }
        notices.hear(event);
    }

    private void ranked(ProductRanked told) {
        var act = new Act(told.rankedBy(), told.rankedAt(), null);
        hear(told, DossierAction.RANK, act, dossier -> dossier.ranked(told.stars()));
    }

    private void hear(EvaluationEvent event, DossierAction action, Act act) {
        hear(event, action, act, UnaryOperator.identity());
    }

    private void hear(EvaluationEvent event, DossierAction action, Act act, UnaryOperator<Dossier> change) {
        desk.hear(event.dossierId(), action, act, change);
    }
}
