package vn.ocop.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Runs the relay in this instance: relays while it holds the session's lock, else wakes the instance that
/// does.
public final class RelayLoop implements SmartLifecycle {
    /// At most one ring in this time, however many commits there are.
    private static final Duration BETWEEN_RINGS = Duration.ofMillis(5);

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);

    private final Relay relay;
    private final RelaySession.Source sessions;
    private final Wakeup wakeup;
    private final Duration pollInterval;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean holding;
    private volatile @Nullable Thread thread;

    /// @param pollInterval the net below the wake-ups, and the pause after a failure
    public RelayLoop(Relay relay, RelaySession.Source sessions, Wakeup wakeup, Duration pollInterval) {
        this.relay = relay;
        this.sessions = sessions;
        this.wakeup = wakeup;
        this.pollInterval = pollInterval;
    }

    /// Whether it is this instance that relays.
    public boolean holds() {
        return holding;
    }

    /// Another instance committed something: look, if it is this one that relays.
    public void rung() {
        if (holding) {
            wakeup.wake();
        }
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("ocop-relay").start(this::run);
    }

    private void run() {
        try {
            while (!stopped()) {
                runSession();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void runSession() throws InterruptedException {
        try (var session = sessions.open()) {
            var woken = true;
            while (!stopped()) {
                holding = session.holds();
                if (holding) {
                    relayAll(session);
                } else if (woken) {
                    session.ring();
                    pause(BETWEEN_RINGS);
                }
                woken = wakeup.await(pollInterval);
            }
        } catch (RuntimeException e) {
            LOG.warn("The relay starts again: {}", e.toString());
            pause(pollInterval);
        } finally {
            holding = false;
        }
    }

    private void relayAll(RelaySession session) throws InterruptedException {
        var turn = Relay.Turn.MORE;
        while (turn != Relay.Turn.DONE && !stopped()) {
            turn = relay.take(session);
            if (turn == Relay.Turn.FAILED) {
                pause(pollInterval);
            }
        }
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    private void pause(Duration time) throws InterruptedException {
        var _ = stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Ends after the page in hand, or at once where the broker does not answer: then it is told again later.
    @Override
    public void stop() {
        stopping.countDown();
        wakeup.wake();
        var running = thread;
        if (running == null) {
            return;
        }
        try {
            if (!running.join(PATIENCE_AT_STOP)) {
                running.interrupt();
                running.join(PATIENCE_AT_STOP);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
