package vn.ocop.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Measures how long each action of a person takes, from sending to the whole answer.
final class Actions {
    private final Histogram microseconds = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(5), 3);

    <T> T timed(Supplier<T> action) {
        var begun = System.nanoTime();
        var result = action.get();
        microseconds.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun));
        return result;
    }

    double milliseconds(double percentile) {
        return microseconds.getValueAtPercentile(percentile) / 1000.0;
    }

    long count() {
        return microseconds.getTotalCount();
    }

    void reset() {
        microseconds.reset();
    }
}
