package vn.ocop.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Gives each service a database and a role of the same name that may enter no other.
public final class Databases {
    private static final List<String> ROLE_SETTINGS =
            List.of("lock_timeout = '3s'", "statement_timeout = '10s'", "idle_in_transaction_session_timeout = '30s'");

    private Databases() {}

    /// Creates what is missing and leaves what is there. The password is the role's name: this is a local server.
    public static void ensure(Connection superuser, String name) throws SQLException {
        if (!exists(superuser, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run(superuser, "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(quoted(name), name));
        }
        for (var setting : ROLE_SETTINGS) {
            run(superuser, "ALTER ROLE %s SET %s".formatted(quoted(name), setting));
        }
        if (!exists(superuser, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(superuser, "CREATE DATABASE %s OWNER %s".formatted(quoted(name), quoted(name)));
        }
        run(superuser, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(quoted(name)));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        return "\"" + name + "\"";
    }
}
