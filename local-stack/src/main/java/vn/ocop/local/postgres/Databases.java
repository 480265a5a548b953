package vn.ocop.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/// Gives each service a database that no other service's roles may enter: an owner of the same name, whose
/// migrations make the tables; the application; an auditor, who reads. What the last two may do with the tables the
/// migrations grant.
public final class Databases {
    private static final String APPLICATION = "_app";
    private static final String AUDITOR = "_auditor";

    /// Of each role, by the end of its name; `docker/databases.sql` says the same.
    static final Map<String, Map<String, String>> SETTINGS = Map.of(
            "",
            Map.of(
                    "lock_timeout", "10s",
                    "statement_timeout", "15min",
                    "idle_in_transaction_session_timeout", "15min"),
            APPLICATION,
            Map.of(
                    "lock_timeout", "3s",
                    "statement_timeout", "10s",
                    "idle_in_transaction_session_timeout", "30s"),
            AUDITOR,
            Map.of(
                    "default_transaction_read_only", "on",
                    "lock_timeout", "3s",
                    "statement_timeout", "5min",
                    "idle_in_transaction_session_timeout", "5min"));

    private Databases() {}

    /// Creates what is missing and leaves what is there; what a version with one role made gets the other two.
    /// Passwords are the roles' names: this is a local server.
    public static void ensure(Connection superuser, String name) throws SQLException {
        for (var role : SETTINGS.entrySet()) {
            ensureRole(superuser, name + role.getKey(), role.getValue());
        }
        if (!exists(superuser, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(superuser, "CREATE DATABASE %s OWNER %s".formatted(quoted(name), quoted(name)));
        }
        run(superuser, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(quoted(name)));
        run(
                superuser,
                "GRANT CONNECT ON DATABASE %s TO %s, %s"
                        .formatted(quoted(name), quoted(application(name)), quoted(auditor(name))));
    }

    /// The role as which the service of this database connects.
    public static String application(String name) {
        return name + APPLICATION;
    }

    /// The role that reads this database.
    public static String auditor(String name) {
        return name + AUDITOR;
    }

    private static void ensureRole(Connection superuser, String name, Map<String, String> settings)
            throws SQLException {
        if (!exists(superuser, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run(superuser, "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(quoted(name), name));
        }
        for (var setting : settings.entrySet()) {
            run(superuser, "ALTER ROLE %s SET %s = '%s'".formatted(quoted(name), setting.getKey(), setting.getValue()));
        }
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
