package vn.ocop.certification.decision.kafka;

import org.springframework.stereotype.Component;
import vn.ocop.certification.decision.CitationDesk;
import vn.ocop.certification.decision.DoubtDesk;
import vn.ocop.certification.decision.RankingDesk;
import vn.ocop.certification.decision.Rankings;
import vn.ocop.certification.decision.SignedMinutes;
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

/// Opens candidates for what evaluation ranked, and holds back those whose result is in question.
@Component
final class EvaluationEventListener implements EventListener<EvaluationEvent> {
    private final Rankings rankings;
    private final RankingDesk desk;
    private final CitationDesk citations;
    private final DoubtDesk doubts;

    EvaluationEventListener(Rankings rankings, RankingDesk desk, CitationDesk citations, DoubtDesk doubts) {
        this.rankings = rankings;
        this.desk = desk;
        this.citations = citations;
        this.doubts = doubts;
    }

    @Override
    public Class<EvaluationEvent> family() {
        return EvaluationEvent.class;
    }

    @Override
    public void on(EvaluationEvent event) {
        switch (event) {
            case ProductRanked ranked -> desk.rank(rankings.of(ranked));
            case DossierForwarded forwarded -> forwarded(forwarded);
            case MinutesSigned signed -> citations.keep(of(signed));
            case ResultDoubted doubted ->
                doubts.raised(doubted.dossierId(), doubted.doubtId(), doubted.unitCode(), doubted.doubtedAt());
            case DoubtSettled settled -> doubts.settled(settled.dossierId(), settled.doubtId(), settled.settledAt());
            case DossierReceived _,
                    DossierReturned _,
                    DossierAdmitted _,
                    RescoringOrdered _,
                    DossierPassedOn _,
                    DossierNotQualified _,
                    DossierDisqualified _,
                    ComplaintReceived _,
                    ComplaintAnswered _,
                    ComplaintDue _ -> {}
        }
    }

    private void forwarded(DossierForwarded event) {
        var provisional = rankings.of(event);
        if (provisional != null) {
            desk.rank(provisional);
        }
    }

    private static SignedMinutes of(MinutesSigned told) {
        return new SignedMinutes(
                told.dossierId(),
                told.minutesId(),
                told.sessionId(),
                told.unitCode(),
                told.heldOn(),
                told.number(),
                told.sha256(),
                told.signedBy(),
                told.signedAt());
    }
}
