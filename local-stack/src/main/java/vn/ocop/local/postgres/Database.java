package vn.ocop.local.postgres;

import java.util.Map;

/// A database with its roles: the owner of the tables, the service, and whoever only reads.
///
/// @param name of the owner; the others are called after it
public record Database(String url, String name) {
    public Login owner() {
        return new Login(url, name);
    }

    public Login application() {
        return new Login(url, Databases.application(name));
    }

    public Login auditor() {
        return new Login(url, Databases.auditor(name));
    }

    /// What a service is told of it: the migrations are the owner's, all else is the application's.
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", application().user(),
                "spring.datasource.password", application().password(),
                "spring.flyway.url", url,
                "spring.flyway.user", owner().user(),
                "spring.flyway.password", owner().password(),
                "spring.flyway.placeholders.application", application().user(),
                "spring.flyway.placeholders.auditor", auditor().user());
    }
}
