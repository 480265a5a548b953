package vn.ocop.messaging.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.ocop.messaging.Payload;
import vn.ocop.messaging.outbox.JournalEntry;
import vn.ocop.messaging.outbox.PendingEvent;
import vn.ocop.messaging.outbox.RelaySession;

/// The relay's connection. The lock belongs to the database session: it is free again as soon as that ends.
final class JdbcRelaySession implements RelaySession {
    /// The same number in every service's own database.
    private static final long LOCK = 0x6f63_6f70_0000_0001L;

    /// Each pending row looks its entry up. As a plain join it was planned from the journal's side, all of it read
    /// at every look: of a table that is empty most of the time the planner assumes thousands of rows.
    private static final String PENDING = """
            SELECT j.*
            FROM (SELECT journal_id FROM outbox_pending ORDER BY journal_id LIMIT ?) p
            CROSS JOIN LATERAL (SELECT * FROM event_journal WHERE id = p.journal_id LIMIT 1) j
            ORDER BY j.id
            """;

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private boolean locked;

    JdbcRelaySession(Connection connection) {
        this.connection = new SingleConnectionDataSource(connection, true);
        this.jdbc = JdbcClient.create(this.connection);
    }

    @Override
    public boolean holds() {
        if (!locked) {
            locked = jdbc.sql("SELECT pg_try_advisory_lock(?)")
                    .param(LOCK)
                    .query(Boolean.class)
                    .single();
        }
        return locked;
    }

    @Override
    public List<PendingEvent> pending(int atMost) {
        return jdbc.sql(PENDING).param(atMost).query((row, _) -> event(row)).list();
    }

    private PendingEvent event(ResultSet row) throws SQLException {
        var entry = new JournalEntry(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("topic"),
                row.getObject("stream", UUID.class),
                Payload.kept(row.getBytes("payload"), row.getBytes("sha256")),
                row.getString("actor"),
                row.getObject("caused_by", UUID.class),
                row.getString("traceparent"),
                row.getObject("at", OffsetDateTime.class).toInstant());
        return new PendingEvent(row.getLong("id"), row.getLong("told_seq"), entry);
    }

    @Override
    public void forget(Collection<Long> ids) {
        jdbc.sql("DELETE FROM outbox_pending WHERE journal_id = ANY (?)")
                .param(ids.toArray(Long[]::new))
                .update();
    }

    @Override
    public void ring() {
        jdbc.sql("NOTIFY " + Doorbell.CHANNEL).update();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
