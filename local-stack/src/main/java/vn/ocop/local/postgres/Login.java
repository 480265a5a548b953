package vn.ocop.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// One role at one database of a local server, where the password is the role's name.
public record Login(String url, String user) {
    public String password() {
        return user;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password());
    }
}
