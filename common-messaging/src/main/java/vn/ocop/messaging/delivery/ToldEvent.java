package vn.ocop.messaging.delivery;

import java.util.UUID;

/// An event as the journal has it now.
///
/// @param mark with the hash that the payload has
/// @param sound whether that is the hash that was written down with it
public record ToldEvent(EventMark mark, String topic, boolean sound) {
    UUID id() {
        return mark.id();
    }
}
