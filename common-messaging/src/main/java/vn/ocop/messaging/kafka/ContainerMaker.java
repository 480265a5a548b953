package vn.ocop.messaging.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import vn.ocop.messaging.MessagingProperties;
import vn.ocop.messaging.inbox.Intake;
import vn.ocop.messaging.inbox.Listeners;

/// Makes the container that consumes all topics that a service listens to.
final class ContainerMaker {
    private final Map<String, Object> settings;
    private final MessagingProperties properties;
    private final Listeners listeners;
    private final Intake intake;
    private final ApplicationEventPublisher events;

    ContainerMaker(
            Map<String, Object> settings,
            MessagingProperties properties,
            Listeners listeners,
            Intake intake,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.properties = properties;
        this.listeners = listeners;
        this.intake = intake;
        this.events = events;
    }

    ConcurrentMessageListenerContainer<byte[], byte[]> container(ScheduledExecutorService alarm) {
        var patience = new Patience();
        var container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<byte[], byte[]>(consumerSettings()), containerSettings(patience));
        container.setBeanName("inbox");
        container.setConcurrency(properties.messaging().concurrency());
        container.setCommonErrorHandler(new DeliverAgain(patience, alarm));
        container.setApplicationEventPublisher(events);
        return container;
    }

    private ContainerProperties containerSettings(Patience patience) {
        var container = new ContainerProperties(listeners.topics().toArray(String[]::new));
        container.setMessageListener(new InboxListener(intake, patience));
        container.setGroupId(properties.service());
        container.setIdleBetweenPolls(properties.messaging().gather().toMillis());
        container.setAckMode(ContainerProperties.AckMode.BATCH);
        container.setMissingTopicsFatal(true);
        container.setStopImmediate(true);
        container.setStopContainerWhenFenced(true);
        container.setShutdownTimeout(10_000);
        var fixed = new Properties();
        // Two instances of one name fence one another; of one instance, each thread gets a number besides.
        fixed.setProperty(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, properties.service() + "-" + properties.instance());
        container.setKafkaConsumerProperties(fixed);
        return container;
    }

    private Map<String, Object> consumerSettings() {
        var messaging = properties.messaging();
        var consumer = new HashMap<>(settings);
        consumer.putAll(Map.of(
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                50,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                100,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                (int) messaging.sessionTimeout().toMillis(),
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                (int) messaging.heartbeatInterval().toMillis(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class));
        return consumer;
    }
}
