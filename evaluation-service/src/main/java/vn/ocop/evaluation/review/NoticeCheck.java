package vn.ocop.evaluation.review;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.rulebook.Deadline;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// Whether the members have a dossier for as long before their session as its rulebook says.
@Component
class NoticeCheck {
    private final Rulebooks rulebooks;
    private final WorkingDays workingDays;
    private final Today today;

    NoticeCheck(Rulebooks rulebooks, WorkingDays workingDays, Today today) {
        this.rulebooks = rulebooks;
        this.workingDays = workingDays;
        this.today = today;
    }

    /// The notice that goes on record.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for a day that cannot be, 409 where the time is too short and is not
    /// waived
    Notice checked(Review review, Session session, NoticeDraft draft) {
        var sentOn = draft.sentOn() == null ? today.get() : draft.sentOn();
        var submittedOn = review.dossier().facts().submittedOn();
        if (sentOn.isBefore(submittedOn) || sentOn.isAfter(today.get())) {
            throw Problems.invalid()
                    .at("/sentOn", "notice.outside", String.valueOf(submittedOn), String.valueOf(today.get()));
        }
        if (draft.waivedBecause() == null) {
            refuseShort(review, session, sentOn);
        }
        return new Notice(review.id(), session.id(), sentOn, draft.waivedBecause(), review.act());
    }

    private void refuseShort(Review review, Session session, LocalDate sentOn) {
        var rulebook = rulebooks.get(review.dossier().facts().rulebook());
        rulebook.terms().dossiersToMembers().ifPresent(term -> {
            var earliest = earliest(sentOn, term);
            if (session.heldOn().isBefore(earliest)) {
                throw Refused.because(
                        "notice-too-short",
                        String.valueOf(sentOn),
                        String.valueOf(session.heldOn()),
                        String.valueOf(earliest));
            }
        });
    }

    private LocalDate earliest(LocalDate sentOn, Deadline term) {
        return workingDays.now().after(sentOn, term.days(), term.unit());
    }
}
