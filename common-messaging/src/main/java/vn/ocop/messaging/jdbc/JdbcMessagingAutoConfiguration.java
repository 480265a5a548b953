package vn.ocop.messaging.jdbc;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.messaging.MessagingProperties;
import vn.ocop.messaging.inbox.InboxRows;
import vn.ocop.messaging.inbox.QuarantineRows;
import vn.ocop.messaging.outbox.RelayLoop;
import vn.ocop.messaging.outbox.RelaySession;

/// The tables of `db/messaging`.
@AutoConfiguration(after = {DataSourceAutoConfiguration.class, JdbcClientAutoConfiguration.class})
class JdbcMessagingAutoConfiguration {
    @Bean
    static MigrationConnections migrationConnections() {
        return new MigrationConnections();
    }

    @Bean
    OwnRole ownRole(JdbcClient jdbc) {
        return new OwnRole(jdbc);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "spring.flyway.enabled", havingValue = false)
    MigratedByOthers migratedByOthers(DataSource source, @Value("${spring.flyway.locations}") String[] locations) {
        return new MigratedByOthers(source, locations);
    }

    @Bean
    JdbcJournal messagingJournal(JdbcClient jdbc) {
        return new JdbcJournal(jdbc);
    }

    @Bean
    RelaySession.Source relaySessions(JdbcConnectionDetails details, MessagingProperties properties) {
        var connections = new OwnConnections(details, properties.service() + "-relay");
        return () -> new JdbcRelaySession(connections.get());
    }

    @Bean
    Doorbell relayDoorbell(JdbcConnectionDetails details, MessagingProperties properties, RelayLoop relay) {
        return new Doorbell(new OwnConnections(details, properties.service() + "-doorbell"), relay::rung);
    }

    @Bean
    InboxRows inboxRows(JdbcClient jdbc, MessagingProperties properties, InstantSource clock) {
        return new JdbcInboxRows(jdbc, properties.service(), clock);
    }

    @Bean
    QuarantineRows quarantineRows(JdbcClient jdbc, MessagingProperties properties, InstantSource clock) {
        return new JdbcQuarantineRows(jdbc, properties.service(), clock);
    }

    @Bean
    JdbcToldEvents toldEvents(JdbcClient jdbc) {
        return new JdbcToldEvents(jdbc);
    }

    @Bean
    JdbcHeldEvents heldEvents(JdbcClient jdbc, MessagingProperties properties) {
        return new JdbcHeldEvents(jdbc, properties.service());
    }

    @Bean
    MeterBinder messagingGauges(JdbcClient jdbc) {
        return new JdbcGauges(jdbc);
    }
}
