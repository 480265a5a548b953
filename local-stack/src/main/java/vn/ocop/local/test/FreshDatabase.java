package vn.ocop.local.test;

import java.sql.Connection;
import java.sql.SQLException;
import vn.ocop.local.postgres.Database;
import vn.ocop.local.postgres.Databases;

/// Makes a database for a test.
final class FreshDatabase {
    private FreshDatabase() {}

    @FunctionalInterface
    interface Superuser {
        Connection connect() throws SQLException;
    }

    /// @param server the server's JDBC address up to the database's name
    static Database named(String name, Superuser superuser, String server) {
        try (var connection = superuser.connect()) {
            Databases.ensure(connection, name);
            return new Database(server + name, name);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " cannot be created", e);
        }
    }
}
