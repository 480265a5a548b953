package vn.ocop.messaging.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.messaging.delivery.EventMark;
import vn.ocop.messaging.delivery.Span;
import vn.ocop.messaging.delivery.ToldEvent;
import vn.ocop.messaging.delivery.ToldEvents;

/// The journal by the ids of its events, in which it has an index.
final class JdbcToldEvents implements ToldEvents {
    private final JdbcClient jdbc;

    JdbcToldEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean acknowledged(UUID upTo) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT FROM outbox_pending p
                            WHERE (SELECT j.event_id FROM event_journal j WHERE j.id = p.journal_id) <= ?)
                        """).param(upTo).query(Boolean.class).single();
    }

    @Override
    public List<ToldEvent> in(Span span, int atMost) {
        return jdbc.sql("""
                        SELECT event_id, topic, told_seq, encode(hash, 'hex') AS sha256, hash = kept AS sound
                        FROM (SELECT event_id, topic, told_seq, sha256(payload) AS hash, sha256 AS kept
                            FROM event_journal WHERE event_id > ? AND event_id <= ? ORDER BY event_id LIMIT ?) AS told
                        ORDER BY event_id
                        """)
                .params(span.after(), span.upTo(), atMost)
                .query((row, _) -> new ToldEvent(mark(row), row.getString("topic"), row.getBoolean("sound")))
                .list();
    }

    static EventMark mark(ResultSet row) throws SQLException {
        return new EventMark(row.getObject("event_id", UUID.class), row.getLong("told_seq"), row.getString("sha256"));
    }

    @Override
    public int tellAgain(Collection<UUID> ids, String consumer) {
        return jdbc.sql("SELECT reemit_events(?, ?, 'its inbox lacks what a digest told')")
                .params(ids.toArray(UUID[]::new), consumer)
                .query(Integer.class)
                .single();
    }
}
