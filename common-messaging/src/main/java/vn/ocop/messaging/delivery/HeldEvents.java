package vn.ocop.messaging.delivery;

import java.util.List;

/// What arrived at this service, whatever became of it: applied, parked, discarded or quarantined.
@FunctionalInterface
public interface HeldEvents {
    /// The first events of the span that a service told, in the order of their ids.
    List<EventMark> in(String source, Span span, int atMost);
}
