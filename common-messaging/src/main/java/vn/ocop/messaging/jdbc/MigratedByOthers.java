package vn.ocop.messaging.jdbc;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.SmartInitializingSingleton;

/// Refuses to start on tables that are older than the service, where it may not migrate them itself.
final class MigratedByOthers implements SmartInitializingSingleton {
    private final DataSource source;
    private final String[] locations;

    MigratedByOthers(DataSource source, String[] locations) {
        this.source = source;
        this.locations = locations.clone();
    }

    @Override
    public void afterSingletonsInstantiated() {
        var pending = Flyway.configure()
                .dataSource(source)
                .locations(locations)
                .outOfOrder(true)
                .load()
                .info()
                .pending();
        if (pending.length > 0) {
            throw new IllegalStateException(
                    "the database is older than this service, which does not migrate it (spring.flyway.enabled is false). It lacks "
                            + Arrays.stream(pending)
                                    .map(migration -> "V" + migration.getVersion())
                                    .collect(Collectors.joining(", "))
                            + ". Start one instance with the owner's password first, see docs/runbook.md,"
                            + " \"Database roles\"");
        }
    }
}
