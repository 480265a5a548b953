package vn.ocop.registration.notice;

import org.springframework.stereotype.Component;
import vn.ocop.events.RegistrationEvent.DeadlineApproached;
import vn.ocop.events.RegistrationEvent.DeadlinePassed;

/// Reminds whoever holds a dossier, and tells those above and the producer when a deadline passed.
@Component
public class DeadlineNotices {
    private final NoticeDesk desk;

    DeadlineNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    /// Reminds the holder.
    public void near(DeadlineApproached event) {
        desk.toOffice(
                event.dossierId(),
                NoticeKind.DEADLINE_NEAR,
                event.name(),
                event.unitCode(),
                false,
                new Wording.Term(event.name()),
                event.dueOn());
    }

    /// Escalates: to the holder, the office above it, and the producer.
    public void passed(DeadlinePassed event) {
        desk.toOffice(
                event.dossierId(),
                NoticeKind.DEADLINE_PASSED,
                event.name(),
                event.unitCode(),
                true,
                new Wording.Term(event.name()),
                event.dueOn());
    }
}
