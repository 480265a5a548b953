package vn.ocop.messaging.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.messaging.Reemission;
import vn.ocop.messaging.outbox.Journal;
import vn.ocop.messaging.outbox.JournalEntry;
import vn.ocop.messaging.outbox.Wakeup;

/// The journal and what is pending of it.
final class JdbcJournal implements Journal, Reemission {
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
    private final Wakeup wakeup;

    JdbcJournal(JdbcClient jdbc, Wakeup wakeup) {
        this.jdbc = jdbc;
        this.wakeup = wakeup;
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

    @Override
    public int reemit(Instant from, Instant before) {
        return woken(jdbc.sql("""
                        INSERT INTO outbox_pending (journal_id)
                        SELECT id FROM event_journal WHERE at >= ? AND at < ? ORDER BY id ON CONFLICT DO NOTHING
                        """)
                .params(from.atOffset(ZoneOffset.UTC), before.atOffset(ZoneOffset.UTC))
                .update());
    }

    @Override
    public int reemit(UUID stream) {
        return woken(jdbc.sql("""
                        INSERT INTO outbox_pending (journal_id)
                        SELECT id FROM event_journal WHERE stream = ? ORDER BY id ON CONFLICT DO NOTHING
                        """).param(stream).update());
    }

    private int woken(int rows) {
        wakeup.wake();
        return rows;
    }
}
