package vn.ocop.messaging.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import vn.ocop.messaging.Headers;
import vn.ocop.messaging.Payload;
import vn.ocop.messaging.inbox.Arrival;
import vn.ocop.messaging.outbox.PendingEvent;

/// Events as Kafka records (CloudEvents 1.0, binary form), and records as arrivals.
final class Records {
    private final String source;

    /// @param source the name of this service
    Records(String source) {
        this.source = source;
    }

    ProducerRecord<byte[], byte[]> record(PendingEvent pending) {
        var entry = pending.entry();
        var stream = entry.stream().toString();
        return new ProducerRecord<>(
                entry.topic(), null, stream.getBytes(UTF_8), entry.payload().bytes(), headers(pending, stream));
    }

    private List<Header> headers(PendingEvent pending, String stream) {
        var entry = pending.entry();
        var headers = new ArrayList<Header>(14);
        add(headers, Headers.SPEC_VERSION, "1.0");
        add(headers, Headers.ID, entry.eventId());
        add(headers, Headers.TYPE, entry.type());
        add(headers, Headers.SOURCE, source);
        add(headers, Headers.SUBJECT, stream);
        add(headers, Headers.TIME, entry.at());
        add(headers, Headers.SEQUENCE, pending.toldSeq());
        add(headers, Headers.CONTENT_TYPE, "application/json");
        add(headers, Headers.TOPIC, entry.topic());
        add(headers, Headers.SHA256, entry.payload().sha256Text());
        add(headers, Headers.SCHEMA_VERSION, entry.type().substring(entry.type().lastIndexOf(".v") + 2));
        add(headers, Headers.ACTOR, entry.actor());
        add(headers, Headers.CAUSED_BY, entry.causedBy());
        add(headers, Headers.TRACEPARENT, entry.traceparent());
        return headers;
    }

    private static void add(List<Header> headers, String name, @Nullable Object value) {
        if (value != null) {
            headers.add(new RecordHeader(name, value.toString().getBytes(UTF_8)));
        }
    }

    static Arrival arrival(ConsumerRecord<byte[], byte[]> record) {
        var value = record.value();
        return new Arrival(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key() == null ? null : ByteBuffer.wrap(record.key()),
                Payload.of(value == null ? new byte[0] : value),
                headers(record));
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
        }
        return headers;
    }
}
