package vn.ocop.messaging.inbox;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.OcopEvent;

/// What came of reading a record.
public sealed interface Reading {
    Arrival arrival();

    /// Absent where not even the place in a stream is certain.
    @Nullable
    Envelope envelope();

    /// An event, as its envelope says.
    record Legible(Arrival arrival, Envelope envelope, OcopEvent event) implements Reading {}

    /// Not an event of this version.
    record Illegible(Arrival arrival, @Nullable Envelope envelope, String why) implements Reading {}
}
