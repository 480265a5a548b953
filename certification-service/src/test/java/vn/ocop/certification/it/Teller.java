package vn.ocop.certification.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.ocop.events.AdministrationEvent;
import vn.ocop.events.EvaluationEvent;
import vn.ocop.events.OcopEvent;
import vn.ocop.local.test.TestStack;
import vn.ocop.messaging.EventCatalogue;
import vn.ocop.messaging.Headers;
import vn.ocop.messaging.Payload;
import vn.ocop.messaging.WireFormat;

/// Tells events as registration and evaluation do.
final class Teller {
    private static final EventCatalogue CATALOGUE = EventCatalogue.complete();
    private static final WireFormat WIRE = new WireFormat(CATALOGUE);

    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestStack.bootstrapServers(), "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    void tell(OcopEvent event) {
        var type = CATALOGUE.kind(event).type();
        var source = event instanceof EvaluationEvent ? "evaluation" : "registration";
        var topic = event instanceof AdministrationEvent ? "ocop.administration" : "ocop." + source;
        var stream = event.stream().toString();
        var bytes = WIRE.write(event);
        var record = new ProducerRecord<>(topic, null, stream.getBytes(UTF_8), bytes);
        add(record, Headers.SPEC_VERSION, "1.0");
        add(record, Headers.ID, UUID.randomUUID());
        add(record, Headers.TYPE, type);
        add(record, Headers.SOURCE, source);
        add(record, Headers.SUBJECT, stream);
        add(record, Headers.TIME, Instant.parse("2026-01-01T00:00:00Z"));
        add(record, Headers.SEQUENCE, Objects.requireNonNull(told.merge(topic + stream, 1L, Long::sum)));
        add(record, Headers.CONTENT_TYPE, "application/json");
        add(record, Headers.TOPIC, topic);
        add(record, Headers.SHA256, Payload.of(bytes).sha256Text());
        add(record, Headers.SCHEMA_VERSION, "1");
        add(record, Headers.ACTOR, "test");
        try {
            producer.send(record).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void add(ProducerRecord<byte[], byte[]> record, String name, Object value) {
        record.headers().add(name, value.toString().getBytes(UTF_8));
    }
}
