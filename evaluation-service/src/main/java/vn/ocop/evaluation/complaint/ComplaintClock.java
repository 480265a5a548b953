package vn.ocop.evaluation.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.WorkingDays;
import vn.ocop.rulebook.Deadline;
import vn.ocop.rulebook.Reading;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.rulebook.TermCount;
import vn.ocop.rulebook.Terms;
import vn.ocop.web.time.Today;

/// Counts the days of a complaint as the dossier's rulebook has them: 90 to complain (Luật Khiếu nại 2011, Article 9),
/// 10 to accept (Article 27), 30 from there to settle, 45 in a complex case (Article 28). Nothing stops them. The
/// longer time of remote areas (Article 28: 45 and 60) is never taken: no data say which communes are meant.
@Component
class ComplaintClock {
    private final Rulebooks rulebooks;
    private final WorkingDays calendar;
    private final Today today;

    ComplaintClock(Rulebooks rulebooks, WorkingDays calendar, Today today) {
        this.rulebooks = rulebooks;
        this.calendar = calendar;
        this.today = today;
    }

    LocalDate today() {
        return today.get();
    }

    /// Within which a complaint must come; empty where the rules name no such time.
    Optional<Deadline> limit(Review review) {
        return terms(review).complaintLimit();
    }

    /// The open deadlines of the complaint.
    List<Reading> readings(Review review, Complaint complaint) {
        return switch (complaint.state()) {
            case RECEIVED ->
                reading(terms(review).complaintAcceptance(), complaint.lodging().receivedOn());
            case ACCEPTED -> reading(terms(review).complaintSettlement(complaint.complex()), complaint.acceptedOn());
            case REFUSED, SETTLED, WITHDRAWN -> List.of();
        };
    }

    private List<Reading> reading(Optional<Deadline> rule, @Nullable LocalDate from) {
        if (from == null) {
            return List.of();
        }
        var count = new TermCount(calendar.now(), List.of(), today.get());
        return rule
                .map(term -> Reading.of(term, from, count.dueOn(term, from, false), count.used(term, from, false)))
                .stream()
                .toList();
    }

    private Terms terms(Review review) {
        return rulebooks.get(review.dossier().facts().rulebook()).terms();
    }
}
