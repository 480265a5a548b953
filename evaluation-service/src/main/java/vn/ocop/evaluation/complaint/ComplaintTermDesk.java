package vn.ocop.evaluation.complaint;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.review.Review;
import vn.ocop.events.EvaluationEvent.ComplaintDue;
import vn.ocop.events.EvaluationEvent.ComplaintReceived;
import vn.ocop.messaging.Outbox;

/// Keeps the deadline of each complaint as a row and tells of it: when the complaint comes in, ahead of the end, and at
/// the end. The row's lock, its next moment and the event are of one transaction: each is told once, however many
/// instances look.
@Component
public class ComplaintTermDesk {
    private static final String SYSTEM = "evaluation";

    private final OpenTerms terms;
    private final Complaints complaints;
    private final ComplaintClock clock;
    private final Outbox outbox;
    private final Clerk clerk;

    ComplaintTermDesk(OpenTerms terms, Complaints complaints, ComplaintClock clock, Outbox outbox, Clerk clerk) {
        this.terms = terms;
        this.complaints = complaints;
        this.clock = clock;
        this.outbox = outbox;
        this.clerk = clerk;
    }

    /// Tells of a complaint that came in.
    void begin(Review review, Complaint complaint) {
        follow(review, complaint);
        var about = complaint.about();
        var received = new ComplaintReceived(
                about.dossier(),
                about.tier(),
                complaint.unitCode(),
                complaint.id(),
                complaint.lodging().receivedOn(),
                termOf(review, complaint).map(OpenTerm::dueOn).orElse(null));
        outbox.append(received, complaint.act().person());
    }

    /// Asked before anything is told of a step: the sweep has the deadline before it tells, too, so that neither
    /// waits for the other.
    void hold(Complaint complaint) {
        terms.hold(complaint.id());
    }

    /// The deadline that the complaint has after a step.
    void follow(Review review, Complaint complaint) {
        termOf(review, complaint).ifPresentOrElse(terms::keep, () -> terms.end(complaint.id()));
    }

    /// Tells of at most so many deadlines that are near or over; how many it told of.
    @Transactional
    public int sweep(int most) {
        var now = clerk.now();
        var ripe = terms.ripe(now, most);
        ripe.forEach(term -> tell(term, now));
        return ripe.size();
    }

    private void tell(OpenTerm term, Instant now) {
        var complaint = complaints.find(term.complaintId()).orElseThrow();
        var about = complaint.about();
        var due = new ComplaintDue(
                about.dossier(),
                about.tier(),
                complaint.unitCode(),
                complaint.id(),
                term.name(),
                term.dueOn(),
                term.isOver(now),
                now);
        outbox.append(due, SYSTEM);
        terms.keep(term.told(now));
    }

    private Optional<OpenTerm> termOf(Review review, Complaint complaint) {
        return clock.readings(review, complaint).stream()
                .findFirst()
                .flatMap(reading -> Optional.ofNullable(reading.dueOn())
                        .map(dueOn -> OpenTerm.begun(complaint.id(), reading, dueOn)));
    }
}
