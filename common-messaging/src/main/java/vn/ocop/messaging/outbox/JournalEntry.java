package vn.ocop.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.messaging.Payload;

/// An event as the journal keeps it for good; its number in the stream is given by the journal.
///
/// @param type its wire name
/// @param causedBy the event of another service that it follows from; absent where a person acted
public record JournalEntry(
        UUID eventId,
        String type,
        String topic,
        UUID stream,
        Payload payload,
        String actor,
        @Nullable UUID causedBy,
        @Nullable String traceparent,
        Instant at) {}
