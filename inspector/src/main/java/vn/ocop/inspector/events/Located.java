package vn.ocop.inspector.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// An event as it lies on a topic.
///
/// @param told when its service told it
public record Located(
        UUID eventId, UUID stream, long seq, String type, String topic, int partition, long offset, Instant told) {
    static Located of(ConsumerRecord<byte[], byte[]> record) {
        return new Located(
                UUID.fromString(header(record, "ce_id")),
                UUID.fromString(header(record, "ce_subject")),
                Long.parseLong(header(record, "ce_sequence")),
                header(record, "ce_type"),
                record.topic(),
                record.partition(),
                record.offset(),
                Instant.parse(header(record, "ce_time")));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("record %s[%d]@%d has no header %s"
                    .formatted(record.topic(), record.partition(), record.offset(), name));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
