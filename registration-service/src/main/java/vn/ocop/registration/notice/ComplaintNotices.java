package vn.ocop.registration.notice;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.ocop.events.EvaluationEvent.ComplaintAnswered;
import vn.ocop.events.EvaluationEvent.ComplaintDue;
import vn.ocop.events.EvaluationEvent.ComplaintReceived;
import vn.ocop.web.time.Today;

/// Writes of complaints to the producer, in whose name they are, to its commune and to the unit that settles them
/// (Luật Khiếu nại 2011, Articles 10, 27, 28 and 32). What a complaint says and why it is answered so stays with the
/// unit.
@Component
class ComplaintNotices {
    private final NoticeDesk desk;

    ComplaintNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    void received(ComplaintReceived event) {
        var dueOn = event.dueOn();
        desk.toConcerned(
                event.dossierId(),
                NoticeKind.COMPLAINT_RECEIVED,
                event.complaintId().toString(),
                event.unitCode(),
                event.receivedOn(),
                dueOn == null ? "–" : dueOn);
    }

    void answered(ComplaintAnswered event) {
        desk.toConcerned(
                event.dossierId(),
                NoticeKind.COMPLAINT_ANSWERED,
                event.complaintId() + " " + event.answer(),
                event.unitCode(),
                LocalDate.ofInstant(event.answeredAt(), Today.ZONE),
                new Wording.Answer(event.answer()));
    }

    void due(ComplaintDue event) {
        desk.toConcerned(
                event.dossierId(),
                event.passed() ? NoticeKind.COMPLAINT_OVERDUE : NoticeKind.COMPLAINT_DUE,
                event.complaintId() + " " + event.name() + " " + event.dueOn(),
                event.unitCode(),
                new Wording.Term(event.name()),
                event.dueOn());
    }
}
