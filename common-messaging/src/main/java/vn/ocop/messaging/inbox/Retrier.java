package vn.ocop.messaging.inbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.ocop.messaging.inbox.QuarantineRows.Wish;

/// Tries quarantined events beside the listeners, does with them what people want done, and drains streams that a
/// process left when it died.
public final class Retrier implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Retrier.class);

    private final Redriver redriver;
    private final Drain drain;
    private final InboxRows rows;
    private final QuarantineRows quarantine;
    private final InstantSource clock;
    private final Duration interval;
    private @Nullable ScheduledExecutorService thread;

    public Retrier(Parts parts, Redriver redriver, Drain drain, InstantSource clock, Duration interval) {
        this.redriver = redriver;
        this.drain = drain;
        this.rows = parts.rows();
        this.quarantine = parts.quarantine();
        this.clock = clock;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("ocop-retrier").factory());
        var _ = started.scheduleWithFixedDelay(
                this::round, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    private void round() {
        try {
            quarantine.wishes().forEach(this::grant);
            quarantine.due(clock.instant()).forEach(redriver::retry);
            rows.waiting().forEach(drain::drain);
        } catch (RuntimeException e) {
            LOG.warn("The quarantine is looked at again later: {}", e.toString());
        }
    }

    /// Done or not, it was tried: whoever wants it once more says so once more.
    private void grant(Wish wish) {
        try {
            var because = wish.discardedBecause();
            if (because == null) {
                redriver.redrive(wish.id(), wish.by());
            } else {
                redriver.discard(wish.id(), wish.by(), because);
            }
        } catch (IllegalArgumentException refused) {
            LOG.warn("Not done for {}: {}", wish.by(), refused.getMessage());
        }
        quarantine.forgetWish(wish.id());
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.close();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
