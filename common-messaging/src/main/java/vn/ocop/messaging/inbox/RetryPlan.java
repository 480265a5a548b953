package vn.ocop.messaging.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When the retrier tries a quarantined event: five times in about 20 seconds, then a person must look.
final class RetryPlan {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(6),
            Duration.ofSeconds(7));

    private RetryPlan() {}

    /// The next attempt after so many failed ones; absent where a person must look.
    static @Nullable Instant next(int failedAttempts, Instant now) {
        return failedAttempts < PAUSES.size() ? now.plus(PAUSES.get(failedAttempts)) : null;
    }
}
