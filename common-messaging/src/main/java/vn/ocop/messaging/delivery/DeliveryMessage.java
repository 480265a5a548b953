package vn.ocop.messaging.delivery;

import java.util.List;
import java.util.Set;

/// What services tell one another about the delivery of their events.
public sealed interface DeliveryMessage {
    /// Digests of some of what the sender told.
    record ToldDigests(List<Slice> slices) implements DeliveryMessage {}

    /// What the sender holds in a span in which it should hold something else.
    ///
    /// @param source who told it
    /// @param topics those that the sender reads, of whomever
    /// @param held all of the source's events that it has there
    record Held(String source, Set<String> topics, Span span, List<EventMark> held) implements DeliveryMessage {}
}
