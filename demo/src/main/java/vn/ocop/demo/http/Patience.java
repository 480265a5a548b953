package vn.ocop.demo.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Tries again while a service is away, and looks again until something is so. Never for ever.
public record Patience(Duration limit, Duration pause) {
    /// Two minutes, looking every fifty milliseconds: longer than any process needs to come back.
    public static final Patience USUAL = new Patience(Duration.ofMinutes(2), Duration.ofMillis(50));

    /// Looks until what is seen satisfies the condition.
    ///
    /// @throws IllegalStateException if that does not happen within the limit, with what was last seen
    public <T> T until(String awaited, Callable<T> look, Predicate<T> satisfied) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            var seen = call(look);
            if (satisfied.test(seen)) {
                return seen;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited " + limit + " for " + awaited + ", last saw " + seen);
            }
            rest();
        }
    }

    /// Waits one pause.
    void rest() {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static <T> T call(Callable<T> look) {
        try {
            return look.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
