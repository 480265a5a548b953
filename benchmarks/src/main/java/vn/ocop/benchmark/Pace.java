package vn.ocop.benchmark;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Spaces actions evenly in time, or lets them go as fast as they can.
final class Pace {
    private final long nanosecondsBetween;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    private Pace(long nanosecondsBetween) {
        this.nanosecondsBetween = nanosecondsBetween;
    }

    static Pace unlimited() {
        return new Pace(0);
    }

    static Pace perSecond(int actions) {
        return new Pace(1_000_000_000L / actions);
    }

    void await() {
        if (nanosecondsBetween > 0) {
            var due = next.updateAndGet(before -> Math.max(before + nanosecondsBetween, System.nanoTime()));
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }
}
