package vn.ocop.messaging.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.messaging.Headers;
import vn.ocop.messaging.delivery.DeliveryMessage;
import vn.ocop.messaging.delivery.Post;

/// The producer for this service's topic about delivery; made on first use.
final class DeliveryPost implements Post, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryPost.class);

    private final Map<String, Object> settings;
    private final String topic;
    private final Topics topics;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    DeliveryPost(Map<String, Object> settings, String service, Topics topics) {
        this.settings = new HashMap<>(settings);
        this.settings.putAll(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class));
        this.settings.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
        this.topic = DeliveryTopics.of(service);
        this.topics = topics;
    }

    @Override
    public boolean send(DeliveryMessage message) {
        var type = new RecordHeader(Headers.TYPE, DeliveryFormat.type(message).getBytes(UTF_8));
        var value = DeliveryFormat.write(message);
        try {
            return sent(new ProducerRecord<byte[], byte[]>(topic, null, null, value, List.of(type)));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// What was not taken may have lost its topic: it is declared again for the next time.
    private boolean sent(ProducerRecord<byte[], byte[]> message) throws InterruptedException {
        try {
            producer().send(message).get();
            return true;
        } catch (KafkaException | ExecutionException e) {
            LOG.debug("Said again later on {}: {}", topic, e.toString());
            var _ = topics.ensure();
            return false;
        }
    }

    private synchronized KafkaProducer<byte[], byte[]> producer() {
        var current = producer;
        if (current == null) {
            current = new KafkaProducer<>(settings);
            producer = current;
        }
        return current;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
