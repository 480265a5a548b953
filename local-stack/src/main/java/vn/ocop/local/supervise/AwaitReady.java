package vn.ocop.local.supervise;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/// Waits until every address answers 200, at most three minutes; exit code 1 when the time is over.
public final class AwaitReady {
    private static final Duration AT_MOST = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofMillis(300);

    private AwaitReady() {}

    public static void main(String... addresses) {
        long deadline = System.nanoTime() + AT_MOST.toNanos();
        var waiting = Arrays.stream(addresses).map(HttpReadiness::new).toList();
        while (!waiting.stream().allMatch(HttpReadiness::ready)) {
            if (System.nanoTime() > deadline) {
                System.exit(1);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
