package vn.ocop.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Says that something is pending. Many calls before the relay looks count as one.
public final class Wakeup {
    private final Semaphore calls = new Semaphore(0);

    /// Never blocks.
    public void wake() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /// Waits for a call.
    ///
    /// @return whether one came in time
    boolean await(Duration atMost) throws InterruptedException {
        var woken = calls.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        calls.drainPermits();
        return woken;
    }
}
