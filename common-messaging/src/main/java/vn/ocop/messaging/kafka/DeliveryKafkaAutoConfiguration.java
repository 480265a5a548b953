package vn.ocop.messaging.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import vn.ocop.messaging.EventCatalogue;
import vn.ocop.messaging.MessagingProperties;
import vn.ocop.messaging.delivery.Comparison;
import vn.ocop.messaging.delivery.Mending;
import vn.ocop.messaging.outbox.RelayLoop;

/// How services speak about delivery through the broker.
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = "vn.ocop.messaging.autoconfigure.MessagingAutoConfiguration")
@ConditionalOnBean(RelayLoop.class)
class DeliveryKafkaAutoConfiguration {
    @Bean
    DeliveryPost deliveryPost(ProducerFactory<?, ?> factory, MessagingProperties properties, Topics topics) {
        var settings = new HashMap<>(factory.getConfigurationProperties());
        settings.put("client.id", properties.service() + "-delivery-" + properties.instance());
        return new DeliveryPost(settings, properties.service(), topics);
    }

    @Bean
    GroupProgress groupProgress(KafkaAdmin admin, MessagingProperties properties) {
        return new GroupProgress(admin.getConfigurationProperties(), properties.service());
    }

    @Bean
    ListenerContainers deliveryContainers(
            ConsumerFactory<?, ?> factory,
            MessagingProperties properties,
            EventCatalogue catalogue,
            Comparison comparison,
            Mending mending,
            Topics topics) {
        var others = catalogue.services().stream()
                .filter(service -> !service.equals(properties.service()))
                .toList();
        var settings = containerSettings(properties, DeliveryTopics.of(others).toArray(String[]::new));
        settings.setMessageListener(new DeliveryListener(comparison, mending));
        return new ListenerContainers(topics, _ -> container(factory, settings), true);
    }

    private static ConcurrentMessageListenerContainer<byte[], byte[]> container(
            ConsumerFactory<?, ?> factory, ContainerProperties settings) {
        var consumer = new HashMap<>(factory.getConfigurationProperties());
        consumer.putAll(Map.of(
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "latest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class));
        var container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<byte[], byte[]>(consumer), settings);
        container.setBeanName("delivery");
        return container;
    }

    /// Nothing is ever acknowledged: who comes back begins with what is said from then on.
    private static ContainerProperties containerSettings(MessagingProperties properties, String... topics) {
        var container = new ContainerProperties(topics);
        container.setGroupId(properties.service() + "-delivery");
        container.setAckMode(ContainerProperties.AckMode.MANUAL);
        container.setShutdownTimeout(10_000);
        return container;
    }
}
