package vn.ocop.registration.notice;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.ocop.events.DossierId;
import vn.ocop.events.Holder;
import vn.ocop.events.RegistrationEvent.DeadlineApproached;
import vn.ocop.events.RegistrationEvent.DeadlinePassed;

/// Reminds whoever holds a dossier, and tells those above and the producer when a deadline passed.
@Component
public class DeadlineNotices {
    private final NoticeDesk desk;

    DeadlineNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    /// Reminds the holder; a producer together with its commune.
    public void near(DeadlineApproached event) {
        var term = new Wording.Term(event.name());
        if (event.holder() == Holder.PRODUCER) {
            desk.toOwners(event.dossierId(), NoticeKind.MEND_SOON, occasion(event), term, event.dueOn());
        } else {
            desk.toOffice(
                    event.dossierId(),
                    NoticeKind.DEADLINE_NEAR,
                    occasion(event),
                    event.unitCode(),
                    false,
                    term,
                    event.dueOn());
        }
    }

    /// Escalates: to the holder, the office above it, and the producer.
    public void passed(DeadlinePassed event) {
        desk.toOffice(
                event.dossierId(),
                NoticeKind.DEADLINE_PASSED,
                event.name() + " " + event.dueOn(),
                event.unitCode(),
                true,
                new Wording.Term(event.name()),
                event.dueOn());
    }

    /// Tells the producer and its commune that the case ended, and that a new dossier may be handed in.
    public void lapsed(DossierId dossier, String deadline, LocalDate dueOn) {
        desk.toOwners(dossier, NoticeKind.LAPSED, deadline + " " + dueOn, new Wording.Term(deadline), dueOn);
    }

    private static String occasion(DeadlineApproached event) {
        return event.name() + " " + event.dueOn();
    }
}
