package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Looks again, over HTTP or in the database, until something holds.
final class Until {
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private Until() {}

    static void holds(String what, BooleanSupplier condition) {
        var begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > PATIENCE) {
                fail("after 30 seconds still not: " + what);
            }
        }
    }
}
