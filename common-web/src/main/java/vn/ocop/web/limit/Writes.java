package vn.ocop.web.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.ocop.web.problem.Problems;

/// How many commands write at once: some run, some wait, the rest are told to come back.
public final class Writes {
    private final Semaphore running;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int queue;
    private final Duration patience;

    /// @param concurrent commands that run at once
    /// @param queue commands that wait behind them
    /// @param patience the longest wait
    public Writes(int concurrent, int queue, Duration patience) {
        this.running = new Semaphore(concurrent, true);
        this.queue = queue;
        this.patience = patience;
    }

    /// Runs the command once there is room.
    ///
    /// @throws vn.ocop.web.problem.Problem 503 with `Retry-After` where the queue is full or the wait too long
    public <T> T admit(Supplier<T> command) {
        if (!running.tryAcquire() && !waited()) {
            throw Problems.unavailable();
        }
        try {
            return command.get();
        } finally {
            running.release();
        }
    }

    private boolean waited() {
        try {
            return waiting.incrementAndGet() <= queue && running.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }
}
