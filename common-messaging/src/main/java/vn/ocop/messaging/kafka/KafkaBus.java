package vn.ocop.messaging.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.messaging.outbox.Bus;
import vn.ocop.messaging.outbox.PendingEvent;

/// The relay's own producer. Used by one thread.
final class KafkaBus implements Bus, AutoCloseable {
    /// After so long without an answer the topics may have been lost, or the producer stand in its own way:
    /// declare the topics again and begin anew. What arrives twice or late is known by its number.
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(KafkaBus.class);

    private final Map<String, Object> settings;
    private final Records records;
    private final Topics topics;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    KafkaBus(Map<String, Object> settings, Records records, Topics topics) {
        this.settings = new HashMap<>(settings);
        this.settings.putAll(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                // On a new partition a second batch can be taken while the first is refused, which then never
                // fits again.
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1,
                // A batch that expires would let the next one of its stream pass.
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class));
        this.settings.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
        this.records = records;
        this.topics = topics;
    }

    @Override
    public Set<Long> tell(List<PendingEvent> events) throws InterruptedException {
        try {
            var acknowledged = await(send(events));
            if (acknowledged.size() < events.size()) {
                close();
            }
            return acknowledged;
        } catch (KafkaException e) {
            LOG.warn("The broker is not to be reached: {}", e.toString());
            close();
            return Set.of();
        } catch (InterruptedException e) {
            close();
            throw e;
        }
    }

    /// Sends in order, up to the first that fails at once.
    private List<Sent> send(List<PendingEvent> events) {
        var current = producer();
        var sent = new ArrayList<Sent>(events.size());
        for (var event : events) {
            var answer = current.send(records.record(event));
            if (answer.state() == Future.State.FAILED) {
                LOG.warn("Not told yet: {}", answer.exceptionNow().toString());
                break;
            }
            sent.add(new Sent(event.id(), answer));
        }
        return sent;
    }

    private Set<Long> await(List<Sent> sent) throws InterruptedException {
        var deadline = System.nanoTime() + SILENCE.toNanos();
        var acknowledged = new HashSet<Long>(sent.size() * 2);
        for (var record : sent) {
            if (acknowledged(record.answer(), deadline)) {
                acknowledged.add(record.id());
            }
        }
        if (acknowledged.size() < sent.size()) {
            var _ = topics.ensure();
        }
        return acknowledged;
    }

    private static boolean acknowledged(Future<RecordMetadata> answer, long deadline) throws InterruptedException {
        try {
            answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            LOG.debug("Not told yet", e);
            return false;
        } catch (ExecutionException e) {
            LOG.warn("Not told yet: {}", String.valueOf(e.getCause()));
            return false;
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        var current = producer;
        if (current == null) {
            current = new KafkaProducer<>(settings);
            producer = current;
        }
        return current;
    }

    /// Drops what was not acknowledged; it is still pending.
    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private record Sent(long id, Future<RecordMetadata> answer) {}
}
