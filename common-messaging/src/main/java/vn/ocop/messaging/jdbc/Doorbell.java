package vn.ocop.messaging.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Hears the rings of other instances of this service, on a connection of its own.
final class Doorbell implements SmartLifecycle {
    static final String CHANNEL = "ocop_outbox";
    private static final int LISTEN_MILLIS = 5_000;
    private static final int PAUSE_MILLIS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);

    private final Supplier<Connection> connections;
    private final Runnable whenRung;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Connection current;
    private volatile boolean running;

    Doorbell(Supplier<Connection> connections, Runnable whenRung) {
        this.connections = connections;
        this.whenRung = whenRung;
    }

    @Override
    public void start() {
        running = true;
        stopping = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("ocop-doorbell").start(() -> run(stopping));
    }

    private void run(CountDownLatch stop) {
        try {
            while (stop.getCount() > 0) {
                listen(stop);
                var _ = stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(CountDownLatch stop) {
        try (var connection = connections.get();
                var statement = connection.createStatement()) {
            current = connection;
            statement.execute("LISTEN " + CHANNEL);
            var notified = connection.unwrap(PGConnection.class);
            while (stop.getCount() > 0) {
                if (notified.getNotifications(LISTEN_MILLIS).length > 0) {
                    whenRung.run();
                }
            }
        } catch (SQLException | RuntimeException e) {
            if (stop.getCount() > 0) {
                LOG.debug("Rings are not heard for a moment, the relay's poll is the net: {}", e.toString());
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        var open = current;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The doorbell's connection was gone already: {}", e.toString());
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
