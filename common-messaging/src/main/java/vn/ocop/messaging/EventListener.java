package vn.ocop.messaging;

import vn.ocop.events.OcopEvent;

/// A bean that applies the events of one family to its service.
///
/// Each event comes exactly once and in its stream's order, inside the inbox's transaction: what the listener
/// writes and appends is kept together with the note that the event was applied, or not at all. It must therefore
/// touch nothing but the database, and may be called again for an event whose transaction failed.
public interface EventListener<E extends OcopEvent> {
    /// The sealed family that it reads, for example `RegistrationEvent.class`.
    Class<E> family();

    /// Applies one event.
    ///
    /// @throws RefusedByDomain when the event contradicts what the service knows: it is quarantined, and later
    ///     events of its stream wait behind it while all others flow
    void on(E event);
}
