package vn.ocop.messaging.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.ocop.messaging.EventCatalogue;
import vn.ocop.messaging.Headers;
import vn.ocop.messaging.Payload;
import vn.ocop.messaging.WireFormat;

/// Puts records on the topic that no relay would send in this order, or at all.
final class Forger implements AutoCloseable {
    static final String TOPIC = "ocop.registration";

    private final WireFormat format = new WireFormat(EventCatalogue.complete());
    private final KafkaProducer<byte[], byte[]> producer;

    Forger(String broker) {
        producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class));
    }

    /// A sound record.
    void send(UUID dossier, long toldSeq, String reason) {
        send(dossier, toldSeq, UUID.randomUUID(), reason);
    }

    void send(UUID dossier, long toldSeq, UUID eventId, String reason) {
        sendBytes(dossier, toldSeq, eventId, bytes(dossier, reason));
    }

    byte[] bytes(UUID dossier, String reason) {
        return format.write(TestService.withdrawn(dossier, reason));
    }

    /// A record with a sound envelope about any bytes.
    void sendBytes(UUID dossier, long toldSeq, UUID eventId, byte[] value) {
        send(dossier.toString(), value, envelope(dossier, toldSeq, eventId, value));
    }

    Map<String, String> envelope(UUID dossier, long toldSeq, UUID eventId, byte[] value) {
        return new HashMap<>(Map.of(
                Headers.SPEC_VERSION,
                "1.0",
                Headers.ID,
                eventId.toString(),
                Headers.TYPE,
                "ocop.dossier.withdrawn.v1",
                Headers.SOURCE,
                "forger",
                Headers.SUBJECT,
                dossier.toString(),
                Headers.TIME,
                Instant.EPOCH.toString(),
                Headers.SEQUENCE,
                String.valueOf(toldSeq),
                Headers.TOPIC,
                TOPIC,
                Headers.SCHEMA_VERSION,
                "1",
                Headers.SHA256,
                Payload.of(value).sha256Text()));
    }

    void send(String key, byte[] value, Map<String, String> headers) {
        List<Header> encoded = new ArrayList<>();
        headers.forEach((name, text) -> encoded.add(new RecordHeader(name, text.getBytes(UTF_8))));
        try {
            producer.send(new ProducerRecord<>(TOPIC, null, key.getBytes(UTF_8), value, encoded))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
