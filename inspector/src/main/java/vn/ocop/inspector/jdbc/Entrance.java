package vn.ocop.inspector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The way into a database, which says what to do where the role is not let in.
final class Entrance extends DriverManagerDataSource {
    /// Of the states with which the server turns a role or its password away.
    private static final String UNKNOWN = "28";

    Entrance(String url, String role, String password) {
        super(url, role, password);
    }

    @Override
    protected Connection getConnectionFromDriver(Properties properties) throws SQLException {
        try {
            return super.getConnectionFromDriver(properties);
        } catch (SQLException refusal) {
            if (Objects.requireNonNullElse(refusal.getSQLState(), "").startsWith(UNKNOWN)) {
                throw new NotLetIn(getUrl(), getUsername(), refusal);
            }
            throw refusal;
        }
    }
}
