package vn.ocop.messaging.outbox;

import java.util.Collection;
import java.util.List;

/// The relay's own connection to the database, outside any transaction. It fails with unchecked
/// exceptions, and is
/// then of no more use.
public interface RelaySession extends AutoCloseable {
    /// Whether this session is the one of its service that relays; asks for it where nobody is.
    boolean holds();

    /// The oldest pending events, in the order of their ids.
    List<PendingEvent> pending(int atMost);

    /// Takes acknowledged events off the pending ones.
    void forget(Collection<Long> ids);

    /// Wakes whoever holds.
    void ring();

    @Override
    void close();

    /// Opens sessions.
    @FunctionalInterface
    interface Source {
        RelaySession open();
    }
}
