package vn.ocop.registration.deadline;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.ocop.web.time.Batches;

/// Has ripe deadlines told, every half minute. Several instances share the work.
@Component
class DeadlineClerk {
    private static final int BATCH = 50;

    private final SweepDesk sweep;

    DeadlineClerk(SweepDesk sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelayString = "${ocop.deadlines.every:PT20S}", fixedDelayString = "${ocop.deadlines.every:PT30S}")
    void round() {
        Batches.all(BATCH, sweep::sweep);
    }
}
