package vn.ocop.journeys.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// A program that is none of ours and tells events all the same.
public final class Stranger {
    private Stranger() {}

    /// Tells the first event of a stream: that a dossier was withdrawn, in some version of the schema.
    public static void tells(String broker, String topic, UUID stream, String schemaVersion) {
        var bytes = "{}".getBytes(UTF_8);
        var headers = Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "ocop.dossier.withdrawn.v1",
                        "ce_source",
                        "stranger",
                        "ce_subject",
                        stream.toString(),
                        "ce_time",
                        "2026-01-01T00:00:00Z",
                        "ce_sequence",
                        "1",
                        "ocop_topic",
                        topic,
                        "ocop_schemaversion",
                        schemaVersion,
                        "ocop_sha256",
                        sha256(bytes))
                .entrySet()
                .stream()
                .<Header>map(header ->
                        new RecordHeader(header.getKey(), header.getValue().getBytes(UTF_8)))
                .toList();
        send(broker, new ProducerRecord<>(topic, null, stream.toString().getBytes(UTF_8), bytes, headers));
    }

    private static void send(String broker, ProducerRecord<byte[], byte[]> record) {
        var settings = Map.<String, Object>of("bootstrap.servers", List.of(broker));
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
