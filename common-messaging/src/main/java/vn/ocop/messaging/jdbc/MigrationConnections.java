package vn.ocop.messaging.jdbc;

import java.util.Properties;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.PGProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/// The owner's connections notice that the server is gone, yet wait for a long migration, without a limit of reading.
/// What their address says about it goes before.
final class MigrationConnections implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration configuration) {
        if (configuration.getDataSource() instanceof SimpleDriverDataSource own) {
            var properties = new Properties();
            PGProperty.CONNECT_TIMEOUT.set(properties, 3);
            PGProperty.TCP_KEEP_ALIVE.set(properties, true);
            own.setConnectionProperties(properties);
        }
    }
}
