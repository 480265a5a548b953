package vn.ocop.registration.notice;

import java.util.List;
import java.util.stream.Collectors;
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

/// Writes to producer and commune of what the review returned or concluded, and to offices of a result in question. No
/// points are named.
@Component
public class EvaluationNotices {
    private final NoticeDesk desk;
    private final ComplaintNotices complaints;

    EvaluationNotices(NoticeDesk desk, ComplaintNotices complaints) {
        this.desk = desk;
        this.complaints = complaints;
    }

    /// Writes what the event calls for, within its transaction.
    public void hear(EvaluationEvent event) {
        switch (event) {
            case DossierReturned e ->
                desk.toOwners(e.dossierId(), NoticeKind.RETURNED, e.returnedAt().toString(), itemsOf(e));
            case DossierNotQualified e ->
                desk.toOwners(e.dossierId(), NoticeKind.NOT_QUALIFIED, e.tier().name(), e.stars());
            case DossierDisqualified e ->
                desk.toOwners(e.dossierId(), NoticeKind.DISQUALIFIED, e.tier().name(), e.reason(), e.legalGround());
            case ProductRanked e ->
                desk.toOwners(e.dossierId(), NoticeKind.RANKED, e.rankedAt().toString(), e.stars());
            case DossierForwarded e ->
                desk.toOwners(e.dossierId(), NoticeKind.FORWARDED, e.tier().name());
            case ResultDoubted e ->
                desk.toOffices(
                        e.dossierId(),
                        NoticeKind.RESULT_DOUBTED,
                        e.doubtId().toString(),
                        List.of(e.unitCode(), e.holderUnitCode()),
                        e.pass());
            case ComplaintReceived e -> complaints.received(e);
            case ComplaintAnswered e -> complaints.answered(e);
            case ComplaintDue e -> complaints.due(e);
            case DossierReceived _,
                    DossierAdmitted _,
                    RescoringOrdered _,
                    DossierPassedOn _,
                    MinutesSigned _,
                    DoubtSettled _ -> {}
        }
    }

    private static String itemsOf(DossierReturned event) {
        return event.items().stream()
                .map(item -> "- " + item.item() + ": " + item.reason())
                .collect(Collectors.joining("\n"));
    }
}
