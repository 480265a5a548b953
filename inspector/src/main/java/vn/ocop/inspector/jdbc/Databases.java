package vn.ocop.inspector.jdbc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The services' databases, for reading.
public final class Databases {
    private final Map<Service, JdbcClient> clients = new EnumMap<>(Service.class);

    /// Databases of one server.
    ///
    /// @param server the JDBC address up to the name, for example `jdbc:postgresql://localhost:15432/`
    public Databases(String server) {
        for (var service : Service.values()) {
            var source = new DriverManagerDataSource(server + service.id(), service.id(), passwordOf(service));
            clients.put(service, JdbcClient.create(source));
        }
    }

    /// From `OCOP_DB_SERVER`, else the local stack's default.
    public static Databases ofEnvironment() {
        return new Databases(System.getenv().getOrDefault("OCOP_DB_SERVER", "jdbc:postgresql://localhost:15432/"));
    }

    /// The lines that a query with one text column answers.
    public List<String> lines(Service service, String query) {
        return of(service)
                .sql(query)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    JdbcClient of(Service service) {
        var client = clients.get(service);
        if (client == null) {
            throw new IllegalArgumentException("no database of " + service);
        }
        return client;
    }

    private static String passwordOf(Service service) {
        var variable = "OCOP_DB_PASSWORD_" + service.name();
        return System.getenv().getOrDefault(variable, service.id());
    }
}
