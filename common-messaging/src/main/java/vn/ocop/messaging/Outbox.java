package vn.ocop.messaging;

import vn.ocop.events.OcopEvent;

/// Where a service puts the facts that it tells the others.
public interface Outbox {
    /// Writes the event into the journal and marks it pending, in the caller's transaction: it is told if and only
    /// if that transaction commits. Events of one stream are told in the order of their appends.
    ///
    /// @param actor the person (or service) whose action made it happen; kept in the journal and told along
    /// @throws IllegalStateException outside a transaction
    /// @throws EventTooLarge when no topic would take it
    void append(OcopEvent event, String actor);
}
