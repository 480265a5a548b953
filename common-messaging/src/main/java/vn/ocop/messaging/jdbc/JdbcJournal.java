package vn.ocop.messaging.jdbc;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.messaging.outbox.Journal;
import vn.ocop.messaging.outbox.JournalEntry;

/// The journal and what is pending of it.
final class JdbcJournal implements Journal {
    /// One statement, for every action pays for it: number, journal, pending.
    private static final String APPEND = """
            WITH numbered AS (
                INSERT INTO told_stream AS told (stream, last_seq) VALUES (?, 1)
                ON CONFLICT (stream) DO UPDATE SET last_seq = told.last_seq + 1
                RETURNING stream, last_seq),
            kept AS (
                INSERT INTO event_journal
                    (stream, told_seq, event_id, topic, type, payload, sha256, actor, caused_by, traceparent, at)
                SELECT stream, last_seq, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ? FROM numbered
                RETURNING id)
            INSERT INTO outbox_pending (journal_id) SELECT id FROM kept
            """;

    private final JdbcClient jdbc;

    JdbcJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(JournalEntry entry) {
        jdbc.sql(APPEND)
                .params(Sql.values(
                        entry.stream(),
                        entry.eventId(),
                        entry.topic(),
                        entry.type(),
                        entry.payload().bytes(),
                        entry.payload().sha256(),
                        entry.actor(),
                        entry.causedBy(),
                        entry.traceparent(),
                        entry.at().atOffset(ZoneOffset.UTC)))
                .update();
    }
}
