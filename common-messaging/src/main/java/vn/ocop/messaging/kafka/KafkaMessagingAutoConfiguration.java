package vn.ocop.messaging.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import vn.ocop.messaging.EventCatalogue;
import vn.ocop.messaging.MessagingProperties;
import vn.ocop.messaging.inbox.Intake;
import vn.ocop.messaging.inbox.Listeners;

/// The broker, with the addresses and credentials of `spring.kafka`.
@AutoConfiguration(after = KafkaAutoConfiguration.class)
class KafkaMessagingAutoConfiguration {
    @Bean
    Topics messagingTopics(KafkaAdmin admin, EventCatalogue catalogue) {
        var names = Stream.concat(catalogue.topics().stream(), DeliveryTopics.of(catalogue.services()).stream());
        return new Topics(admin.getConfigurationProperties(), names.toList());
    }

    @Bean
    KafkaBus messagingBus(ProducerFactory<?, ?> factory, MessagingProperties properties, Topics topics) {
        var settings = copy(factory.getConfigurationProperties());
        settings.put("client.id", properties.service() + "-relay-" + properties.instance());
        return new KafkaBus(settings, new Records(properties.service()), topics);
    }

    @Bean
    ListenerContainers messagingContainers(
            ConsumerFactory<?, ?> factory,
            MessagingProperties properties,
            Listeners listeners,
            Intake intake,
            Topics topics,
            ApplicationEventPublisher events) {
        var settings = copy(factory.getConfigurationProperties());
        var maker = new ContainerMaker(settings, properties, listeners, intake, events);
        return new ListenerContainers(
                topics, maker::container, !listeners.topics().isEmpty());
    }

    @Bean
    FencedInstance fencedInstance(ConfigurableApplicationContext application) {
        return new FencedInstance(application);
    }

    private static Map<String, Object> copy(Map<String, Object> settings) {
        return new HashMap<>(settings);
    }
}
