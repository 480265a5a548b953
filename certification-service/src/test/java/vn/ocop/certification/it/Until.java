package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Looks again until something holds.
final class Until {
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    private static final long GLANCE = Duration.ofMillis(20).toNanos();

    private Until() {}

    static void holds(String what, BooleanSupplier condition) {
        var begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > PATIENCE) {
                fail("after 30 seconds still not: " + what);
            }
            LockSupport.parkNanos(GLANCE);
        }
    }
}
