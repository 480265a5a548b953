package vn.ocop.messaging.kafka;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// The pauses while the infrastructure is away: from half a second, doubled up to 15 seconds, without limit.
final class Patience {
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final AtomicInteger failures = new AtomicInteger();

    Duration next() {
        var doublings = Math.min(failures.getAndIncrement(), 5);
        var pause = SHORTEST.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    void reset() {
        failures.set(0);
    }
}
