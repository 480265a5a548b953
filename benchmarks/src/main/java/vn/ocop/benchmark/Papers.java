package vn.ocop.benchmark;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import vn.ocop.demo.http.Patience;

/// The papers that certification prints and signs behind its decisions.
final class Papers {
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(10), Duration.ofMillis(500));
    private static final String WAITING = "SELECT count(*) FROM paper WHERE signed_sha256 IS NULL";
    private final String url;

    /// @param server the JDBC address up to the database's name
    Papers(String server) {
        this.url = server + "certification";
    }

    /// Waits until all are signed: what is measured next must not share the processors with them.
    void await() {
        PATIENCE.until("all papers to be signed", this::waiting, waiting -> waiting == 0);
    }

    private long waiting() throws SQLException {
        try (var connection = DriverManager.getConnection(url, "certification", "certification");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WAITING)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
