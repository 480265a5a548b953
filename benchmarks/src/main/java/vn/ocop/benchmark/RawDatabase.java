package vn.ocop.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// The inserts that an action makes, without any service: state, journal, pending, inbox and answer in one
/// commit.
final class RawDatabase {
    private static final int CONNECTIONS = 8;
    private static final byte[] PAYLOAD = new byte[1200];
    private final String url;
    private final String user;
    private final String password;

    RawDatabase(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /// How many commits there are in so many seconds.
    long commits(int seconds) throws SQLException, InterruptedException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS raw_action"
                    + " (id uuid PRIMARY KEY, version int NOT NULL, payload bytea NOT NULL)");
        }
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var counts = new long[CONNECTIONS];
        var threads = new Thread[CONNECTIONS];
        for (var index = 0; index < CONNECTIONS; index++) {
            var slot = index;
            threads[slot] = Thread.ofPlatform().start(() -> counts[slot] = commitUntil(until));
        }
        for (var thread : threads) {
            thread.join();
        }
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE raw_action");
        }
        return Arrays.stream(counts).sum();
    }

    private long commitUntil(long until) {
        var commits = 0L;
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("INSERT INTO raw_action VALUES (?, 1, ?)");
                    var update = connection.prepareStatement("UPDATE raw_action SET version = 2 WHERE id = ?")) {
                while (System.nanoTime() < until) {
                    var id = UUID.randomUUID();
                    for (var row = 0; row < 4; row++) {
                        insert.setObject(1, row == 0 ? id : UUID.randomUUID());
                        insert.setBytes(2, PAYLOAD);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                    update.setObject(1, id);
                    update.executeUpdate();
                    connection.commit();
                    commits++;
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return commits;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
