package vn.ocop.messaging.outbox;

/// The append-only record of what this service told, kept with the change that it tells of.
@FunctionalInterface
public interface Journal {
    /// Numbers the entry within its stream, keeps it and marks it pending, in the caller's transaction.
    void append(JournalEntry entry);
}
