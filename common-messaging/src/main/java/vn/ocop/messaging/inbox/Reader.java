package vn.ocop.messaging.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import vn.ocop.events.OcopEvent;
import vn.ocop.messaging.EventCatalogue;
import vn.ocop.messaging.Headers;
import vn.ocop.messaging.UnreadableEvent;
import vn.ocop.messaging.WireFormat;
import vn.ocop.messaging.inbox.Reading.Illegible;
import vn.ocop.messaging.inbox.Reading.Legible;

/// Reads records, believing nothing that it can check.
public final class Reader {
    private final EventCatalogue catalogue;
    private final WireFormat format;

    public Reader(EventCatalogue catalogue, WireFormat format) {
        this.catalogue = catalogue;
        this.format = format;
    }

    /// Never throws for what the record holds.
    public Reading read(Arrival arrival) {
        Envelope envelope;
        try {
            envelope = envelope(arrival);
        } catch (UnreadableEvent e) {
            return new Illegible(arrival, null, reason(e));
        }
        try {
            return new Legible(arrival, envelope, event(arrival, envelope));
        } catch (UnreadableEvent | StackOverflowError e) {
            return new Illegible(arrival, envelope, reason(e));
        }
    }

    private static Envelope envelope(Arrival arrival) {
        require("1.0".equals(header(arrival, Headers.SPEC_VERSION)), "another version of CloudEvents");
        require(arrival.topic().equals(header(arrival, Headers.TOPIC)), "told for another topic");
        // Changed bytes prove nothing about the event: it must not take the place of the one that was told.
        require(arrival.value().hasHash(hash(header(arrival, Headers.SHA256))), "the payload is not what was hashed");
        var stream = uuid(header(arrival, Headers.SUBJECT));
        var key = ByteBuffer.wrap(stream.toString().getBytes(StandardCharsets.UTF_8));
        require(key.equals(arrival.key()), "the key is not the subject");
        var position = new Position(
                new StreamKey(header(arrival, Headers.SOURCE), stream), sequence(header(arrival, Headers.SEQUENCE)));
        return new Envelope(
                position,
                uuid(header(arrival, Headers.ID)),
                header(arrival, Headers.TYPE),
                arrival.headers().get(Headers.TRACEPARENT));
    }

    private OcopEvent event(Arrival arrival, Envelope envelope) {
        var kind = catalogue.kind(envelope.type());
        require(kind.topic().equals(arrival.topic()), envelope.type() + " is not told on " + arrival.topic());
        var version = header(arrival, Headers.SCHEMA_VERSION);
        require(
                version.equals(kind.schemaVersion()),
                "schema version %s of %s is not known here, only %s: start the version that knows it, then redrive"
                        .formatted(version, envelope.type(), kind.schemaVersion()));
        var event = format.read(envelope.type(), arrival.value().bytes());
        require(event.stream().equals(envelope.key().stream()), "the event is of another stream");
        return event;
    }

    private static String header(Arrival arrival, String name) {
        var value = arrival.headers().get(name);
        if (value == null || value.isEmpty()) {
            throw new UnreadableEvent("header " + name + " is missing");
        }
        require(value.chars().noneMatch(Character::isISOControl), "header " + name + " holds control characters");
        return value;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("not an id: " + text, e);
        }
    }

    private static byte[] hash(String text) {
        try {
            return HexFormat.of().parseHex(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("not a hash: " + text, e);
        }
    }

    private static long sequence(String text) {
        try {
            var number = Long.parseLong(text);
            require(number > 0, "not a sequence number: " + text);
            return number;
        } catch (NumberFormatException e) {
            throw new UnreadableEvent("not a sequence number: " + text, e);
        }
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new UnreadableEvent(otherwise);
        }
    }

    private static String reason(Throwable problem) {
        return problem instanceof UnreadableEvent ? String.valueOf(problem.getMessage()) : problem.toString();
    }
}
