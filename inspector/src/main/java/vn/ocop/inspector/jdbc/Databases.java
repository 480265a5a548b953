package vn.ocop.inspector.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The services' databases, and where what they sealed is kept outside of them.
public final class Databases {
    private final Map<Service, DataSource> sources = new EnumMap<>(Service.class);
    private final @Nullable Path audit;

    /// Databases of one server.
    ///
    /// @param server the JDBC address up to the name, for example `jdbc:postgresql://localhost:15432/`
    /// @param access as whom to enter them
    /// @param audit the folder of the exported checkpoints; absent where it is out of reach
    public Databases(String server, Access access, @Nullable Path audit) {
        this.audit = audit;
        for (var service : Service.values()) {
            sources.put(service, source(server, access, service));
        }
    }

    /// From `OCOP_DB_SERVER`, else the local stack's default, and `OCOP_AUDIT`.
    public static Databases ofEnvironment(Access access) {
        var audit = System.getenv("OCOP_AUDIT");
        return new Databases(
                System.getenv().getOrDefault("OCOP_DB_SERVER", "jdbc:postgresql://localhost:15432/"),
                access,
                audit == null ? null : Path.of(audit));
    }

    /// The lines that a query with one text column answers.
    public List<String> lines(Service service, String query) {
        return of(service)
                .sql(query)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    /// The lines that a query with one text column and one parameter answers.
    public List<String> lines(Service service, String query, String parameter, String value) {
        return of(service)
                .sql(query)
                .param(parameter, value)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    JdbcClient of(Service service) {
        return JdbcClient.create(source(service));
    }

    Connection connect(Service service) throws SQLException {
        return source(service).getConnection();
    }

    Optional<Path> audit() {
        return Optional.ofNullable(audit);
    }

    private DataSource source(Service service) {
        return Objects.requireNonNull(sources.get(service));
    }

    private static DataSource source(String server, Access access, Service service) {
        var environment = System.getenv();
        return new Entrance(
                server + service.id(), access.role(service, environment), access.password(service, environment));
    }
}
