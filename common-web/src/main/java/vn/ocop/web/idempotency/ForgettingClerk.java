package vn.ocop.web.idempotency;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import vn.ocop.web.time.Batches;

/// Forgets answers after seven days, a few at a time. Two instances at once do no harm.
class ForgettingClerk {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 2_000;

    private final AnswerRecords records;
    private final InstantSource time;

    ForgettingClerk(AnswerRecords records, InstantSource time) {
        this.records = records;
        this.time = time;
    }

    /// Every ten minutes.
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void forget() {
        var before = time.instant().minus(KEPT);
        Batches.all(BATCH, most -> records.forget(before, most));
    }
}
