package vn.ocop.messaging.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.messaging.EventCatalogue;
import vn.ocop.messaging.EventListener;
import vn.ocop.messaging.MessagingProperties;
import vn.ocop.messaging.Outbox;
import vn.ocop.messaging.WireFormat;
import vn.ocop.messaging.inbox.Drain;
import vn.ocop.messaging.inbox.InboxRows;
import vn.ocop.messaging.inbox.Intake;
import vn.ocop.messaging.inbox.Isolation;
import vn.ocop.messaging.inbox.Listeners;
import vn.ocop.messaging.inbox.Parts;
import vn.ocop.messaging.inbox.QuarantineRows;
import vn.ocop.messaging.inbox.Reader;
import vn.ocop.messaging.inbox.Redriver;
import vn.ocop.messaging.inbox.Retrier;
import vn.ocop.messaging.inbox.Tallies;
import vn.ocop.messaging.outbox.Bus;
import vn.ocop.messaging.outbox.Journal;
import vn.ocop.messaging.outbox.JournaledOutbox;
import vn.ocop.messaging.outbox.Relay;
import vn.ocop.messaging.outbox.RelayLoop;
import vn.ocop.messaging.outbox.RelaySession;
import vn.ocop.messaging.outbox.TimeOrderedIds;
import vn.ocop.messaging.outbox.Traces;
import vn.ocop.messaging.outbox.Wakeup;

/// Outbox, relay and inbox of the service.
@AutoConfiguration(after = DataSourceTransactionManagerAutoConfiguration.class)
@EnableConfigurationProperties(MessagingProperties.class)
public class MessagingAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.complete();
    }

    @Bean
    WireFormat wireFormat(EventCatalogue catalogue) {
        return new WireFormat(catalogue);
    }

    @Bean
    Wakeup relayWakeup() {
        return new Wakeup();
    }

    @Bean
    Outbox outbox(EventCatalogue catalogue, WireFormat format, Journal journal, InstantSource clock, Wakeup wakeup) {
        return new JournaledOutbox(catalogue, format, journal, new TimeOrderedIds(clock), new Traces(), clock, wakeup);
    }

    @Bean
    Counters messagingCounters(ObjectProvider<MeterRegistry> registry) {
        return new Counters(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    RelayLoop relayLoop(
            Bus bus, Counters counters, RelaySession.Source sessions, Wakeup wakeup, MessagingProperties properties) {
        var relay = new Relay(bus, counters::relayed);
        return new RelayLoop(relay, sessions, wakeup, properties.messaging().pollInterval());
    }

    @Bean
    Listeners eventListeners(ObjectProvider<EventListener<?>> listeners) {
        return new Listeners(listeners.orderedStream().toList());
    }

    @Bean
    Parts inboxParts(
            PlatformTransactionManager transactions,
            EventCatalogue catalogue,
            WireFormat format,
            Listeners listeners,
            InboxRows rows,
            QuarantineRows quarantine) {
        return new Parts(
                new TransactionTemplate(transactions), new Reader(catalogue, format), listeners, rows, quarantine);
    }

    @Bean
    Isolation isolation(Parts parts, InstantSource clock) {
        return new Isolation(parts, clock);
    }

    @Bean
    Drain drain(Parts parts, Isolation isolation, Tallies tallies) {
        return new Drain(parts, isolation, tallies);
    }

    @Bean
    Intake intake(Parts parts, Isolation isolation, Drain drain, Tallies tallies) {
        return new Intake(parts, isolation, drain, tallies);
    }

    @Bean
    Redriver redriver(Parts parts, Drain drain, Tallies tallies, InstantSource clock) {
        return new Redriver(parts, drain, tallies, clock);
    }

    @Bean
    Retrier retrier(Parts parts, Redriver redriver, Drain drain, InstantSource clock, MessagingProperties properties) {
        return new Retrier(parts, redriver, drain, clock, properties.messaging().retryInterval());
    }
}
