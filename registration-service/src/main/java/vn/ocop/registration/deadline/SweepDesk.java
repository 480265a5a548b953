package vn.ocop.registration.deadline;

import java.time.InstantSource;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.RegistrationEvent.DeadlineApproached;
import vn.ocop.events.RegistrationEvent.DeadlinePassed;
import vn.ocop.messaging.Outbox;
import vn.ocop.registration.notice.DeadlineNotices;

/// Looks at deadlines that are ripe and tells of them. The row's lock, its new stage, the event and the notices are of
/// one transaction: whatever dies and however many instances sweep, each is told once.
@Component
public class SweepDesk {
    private static final String SYSTEM = "registration";

    private final Deadlines deadlines;
    private final Outbox outbox;
    private final DeadlineNotices notices;
    private final ApplicationEventPublisher publisher;
    private final InstantSource time;

    SweepDesk(
            Deadlines deadlines,
            Outbox outbox,
            DeadlineNotices notices,
            ApplicationEventPublisher publisher,
            InstantSource time) {
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.notices = notices;
        this.publisher = publisher;
        this.time = time;
    }

    /// Handles at most so many; how many it handled.
    @Transactional
    public int sweep(int most) {
        var ripe = deadlines.ripe(time.instant(), most);
        ripe.forEach(this::handle);
        return ripe.size();
    }

    private void handle(Due due) {
        var last = Objects.requireNonNull(due.dueOn(), "what stands still is not ripe");
        var end = DeadlineDesk.endOf(last);
        var now = time.instant();
        var holding = deadlines.way(due.dossierId()).getLast();
        if (now.isBefore(end)) {
            var near = new DeadlineApproached(
                    due.dossierId(), due.rule().name(), last, holding.holder(), holding.unitCode(), now);
            outbox.append(near, SYSTEM);
            notices.near(near);
            deadlines.keep(DeadlineDesk.at(due, last, Stage.REMINDED, end));
        } else {
            var passed = new DeadlinePassed(
                    due.dossierId(), due.rule().name(), last, holding.holder(), holding.unitCode(), now);
            outbox.append(passed, SYSTEM);
            deadlines.keep(DeadlineDesk.at(due, last, Stage.PASSED, null));
            follow(passed);
        }
    }

    /// Where the case ends with the deadline, nobody is to be hurried any more.
    private void follow(DeadlinePassed passed) {
        if (Lapses.isOne(passed.name())) {
            publisher.publishEvent(new CaseLapsed(passed.dossierId(), passed.name(), passed.dueOn()));
            notices.lapsed(passed.dossierId(), passed.name(), passed.dueOn());
        } else {
            notices.passed(passed);
        }
    }
}
