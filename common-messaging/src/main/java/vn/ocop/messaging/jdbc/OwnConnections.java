package vn.ocop.messaging.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Supplier;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/// Connections outside the pool, in autocommit, that notice within 25 seconds when the other side is gone.
final class OwnConnections implements Supplier<Connection> {
    private final Driver driver = new Driver();
    private final JdbcConnectionDetails details;
    private final String name;

    OwnConnections(JdbcConnectionDetails details, String name) {
        this.details = details;
        this.name = name;
    }

    @Override
    public Connection get() {
        try {
            var connection = driver.connect(details.getJdbcUrl(), properties());
            if (connection == null) {
                throw new IllegalStateException("not an address of PostgreSQL: " + details.getJdbcUrl());
            }
            return prepared(connection);
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("no connection of its own for " + name, e);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        PGProperty.USER.set(properties, details.getUsername());
        PGProperty.PASSWORD.set(properties, details.getPassword());
        PGProperty.APPLICATION_NAME.set(properties, name);
        PGProperty.CONNECT_TIMEOUT.set(properties, 3);
        PGProperty.SOCKET_TIMEOUT.set(properties, 20);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        return properties;
    }

    private static Connection prepared(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET tcp_keepalives_idle = 10");
            statement.execute("SET tcp_keepalives_interval = 5");
            statement.execute("SET tcp_keepalives_count = 3");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
