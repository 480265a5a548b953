package vn.ocop.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Measures how long each action of a person takes, from the time at which it is due to the whole answer.
final class Actions {
    private static final long LONGEST = TimeUnit.MINUTES.toMicros(5);
    private final Histogram microseconds = new ConcurrentHistogram(LONGEST, 3);
    private final long from;
    private final long until;

    private Actions(long from, long until) {
        this.from = from;
        this.until = until;
    }

    /// Measures all.
    static Actions all() {
        return new Actions(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /// Measures those that are due between two times of [System#nanoTime()].
    static Actions dueBetween(long from, long until) {
        return new Actions(from, until);
    }

    <T> T timed(long due, Supplier<T> action) {
        var result = action.get();
        if (due >= from && due < until) {
            var took = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due);
            microseconds.recordValue(Math.min(LONGEST, took));
        }
        return result;
    }

    long count() {
        return microseconds.getTotalCount();
    }

    /// Median and tail in milliseconds.
    String text() {
        return "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms (%d measured)"
                .formatted(at(50), at(90), at(99), at(100), count());
    }

    private double at(double percentile) {
        return microseconds.getValueAtPercentile(percentile) / 1000.0;
    }
}
