package vn.ocop.certification.it;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/// Looks again, over HTTP or in the database, until something holds; seldom enough for a visitor's allowance, and in
/// the thread that asks, which may be setting the scene.
final class Until {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Until() {}

    static void holds(String what, BooleanSupplier condition) {
        Awaitility.await(what)
                .pollInSameThread()
                .atMost(PATIENCE)
                .pollInterval(PAUSE)
                .until(condition::getAsBoolean);
    }
}
