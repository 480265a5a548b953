package vn.ocop.messaging.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a sound envelope says of an event.
public record Envelope(
        Position position,
        UUID eventId,
        String type,
        @Nullable String traceparent) {
    public StreamKey key() {
        return position.key();
    }

    public long toldSeq() {
        return position.toldSeq();
    }
}
