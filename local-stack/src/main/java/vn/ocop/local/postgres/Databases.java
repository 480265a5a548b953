package vn.ocop.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Gives each service a database that no other service's roles may enter: an owner of the same name, whose migrations
/// make
/// the tables; the application; an auditor, who reads. What the last two may do with the tables the migrations grant.
public final class Databases {
    private static final List<String> OF_THE_OWNER = List.of(
            "lock_timeout = '10s'", "statement_timeout = '15min'", "idle_in_transaction_session_timeout = '15min'");
    private static final List<String> OF_THE_APPLICATION =
            List.of("lock_timeout = '3s'", "statement_timeout = '10s'", "idle_in_transaction_session_timeout = '30s'");
    private static final List<String> OF_THE_AUDITOR = List.of(
            "default_transaction_read_only = on",
            "lock_timeout = '3s'",
            "statement_timeout = '5min'",
            "idle_in_transaction_session_timeout = '5min'");

    private Databases() {}

    /// Creates what is missing and leaves what is there; what a version with one role made gets the other two.
    /// Passwords
    /// are the roles' names: this is a local server.
    public static void ensure(Connection superuser, String name) throws SQLException {
        ensureRole(superuser, name, OF_THE_OWNER);
        ensureRole(superuser, application(name), OF_THE_APPLICATION);
        ensureRole(superuser, auditor(name), OF_THE_AUDITOR);
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
        return name + "_app";
    }

    /// The role that reads this database.
    public static String auditor(String name) {
        return name + "_auditor";
    }

    private static void ensureRole(Connection superuser, String name, List<String> settings) throws SQLException {
        if (!exists(superuser, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run(superuser, "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(quoted(name), name));
        }
        for (var setting : settings) {
            run(superuser, "ALTER ROLE %s SET %s".formatted(quoted(name), setting));
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
