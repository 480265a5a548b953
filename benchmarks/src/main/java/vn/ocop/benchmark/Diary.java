package vn.ocop.benchmark;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// When the actions of one product's way are due.
final class Diary {
    private static final Duration AT_ONCE = Duration.ZERO;
    private final Duration between;
    private long due;

    private Diary(long begin, Duration between) {
        this.due = begin;
        this.between = between;
    }

    /// Each action follows the one before at once.
    static Diary atOnce() {
        return new Diary(System.nanoTime(), AT_ONCE);
    }

    /// Actions are due at fixed times, however long those before them take.
    ///
    /// @param begin of the first, in [System#nanoTime()]
    static Diary of(long begin, Duration between) {
        return new Diary(begin, between);
    }

    /// Waits until the next action is due.
    ///
    /// @return the time from which it is measured: late ones count their lateness
    long next() {
        if (between.isZero()) {
            return System.nanoTime();
        }
        var mine = due;
        due += between.toNanos();
        for (var left = mine - System.nanoTime(); left > 0; left = mine - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return mine;
    }
}
