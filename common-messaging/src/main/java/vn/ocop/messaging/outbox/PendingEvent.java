package vn.ocop.messaging.outbox;

/// A journal entry that the broker has not acknowledged.
///
/// @param id of the journal's row: ascending within a stream
/// @param toldSeq 1..n within the stream
public record PendingEvent(long id, long toldSeq, JournalEntry entry) {}
