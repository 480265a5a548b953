package vn.ocop.messaging.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import vn.ocop.messaging.MessagingProperties;
import vn.ocop.messaging.delivery.Comparison;
import vn.ocop.messaging.delivery.DeliveryTallies;
import vn.ocop.messaging.delivery.DigestTeller;
import vn.ocop.messaging.delivery.HeldEvents;
import vn.ocop.messaging.delivery.Mending;
import vn.ocop.messaging.delivery.Post;
import vn.ocop.messaging.delivery.Progress;
import vn.ocop.messaging.delivery.ToldEvents;
import vn.ocop.messaging.inbox.Listeners;
import vn.ocop.messaging.outbox.RelayLoop;
import vn.ocop.messaging.outbox.Wakeup;

/// The digests of what the service told and of what arrived.
@AutoConfiguration(after = MessagingAutoConfiguration.class)
@ConditionalOnBean(RelayLoop.class)
class DeliveryAutoConfiguration {
    @Bean
    DeliveryCounters deliveryCounters(ObjectProvider<MeterRegistry> registry) {
        return new DeliveryCounters(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    DigestTeller digestTeller(
            RelayLoop relay,
            ToldEvents told,
            Post post,
            DeliveryTallies tallies,
            InstantSource clock,
            MessagingProperties properties) {
        return new DigestTeller(
                relay::holds, told, post, tallies, clock, properties.messaging().digestInterval());
    }

    @Bean
    Comparison deliveryComparison(
            Listeners listeners, HeldEvents held, Progress progress, Post post, DeliveryTallies tallies) {
        return new Comparison(Set.copyOf(listeners.topics()), held, progress, post, tallies);
    }

    @Bean
    Mending deliveryMending(MessagingProperties properties, ToldEvents told, Wakeup wakeup, DeliveryTallies tallies) {
        return new Mending(properties.service(), told, wakeup::wake, tallies);
    }
}
