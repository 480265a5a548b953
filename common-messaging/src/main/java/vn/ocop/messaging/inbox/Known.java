package vn.ocop.messaging.inbox;

import java.util.UUID;
import vn.ocop.messaging.Payload;

/// What the inbox has at a position.
///
/// @param sha256 of the payload, in hexadecimal digits
public record Known(UUID eventId, String sha256, State state) {
    static Known of(Envelope envelope, Payload payload, State state) {
        return new Known(envelope.eventId(), payload.sha256Text(), state);
    }

    boolean isThat(Envelope envelope, Payload payload) {
        return eventId.equals(envelope.eventId()) && sha256.equals(payload.sha256Text());
    }

    /// How far an event came.
    public enum State {
        APPLIED,
        /// Waits for its predecessor, or in quarantine for a person.
        PARKED,
        /// Given up by a person.
        DISCARDED
    }
}
