package vn.ocop.messaging.delivery;

import java.util.UUID;

/// A span of event ids, which is one of time: ids are UUIDs of version 7.
///
/// @param after exclusive
/// @param upTo inclusive
public record Span(UUID after, UUID upTo) {
    static final UUID BEGINNING = new UUID(0, 0);
}
