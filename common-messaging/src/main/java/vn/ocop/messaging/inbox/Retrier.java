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

/// Tries quarantined events beside the listeners, and drains streams that a process left when it died.
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
            quarantine.due(clock.instant()).forEach(redriver::retry);
            rows.waiting().forEach(drain::drain);
        } catch (RuntimeException e) {
            LOG.warn("The quarantine is looked at again later: {}", e.toString());
        }
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
