package vn.ocop.messaging.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.messaging.delivery.EventMark;
import vn.ocop.messaging.delivery.HeldEvents;
import vn.ocop.messaging.delivery.Span;

/// Inbox and quarantine of one consumer by the ids of the events, in which both have an index.
///
/// The source is compared as an expression: without statistics the planner would take the key
/// that begins with it, and read all that ever came from there.
final class JdbcHeldEvents implements HeldEvents {
    private final JdbcClient jdbc;
    private final String consumer;

    JdbcHeldEvents(JdbcClient jdbc, String consumer) {
        this.jdbc = jdbc;
        this.consumer = consumer;
    }

    @Override
    public List<EventMark> in(String source, Span span, int atMost) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (event_id) event_id, told_seq, encode(sha256, 'hex') AS sha256 FROM (
                            SELECT 1 AS place, event_id, told_seq, sha256 FROM inbox
                            WHERE consumer = :consumer AND source || '' = :source
                                AND event_id > :after AND event_id <= :upTo
                            UNION ALL
                            SELECT 2, event_id, told_seq, sha256 FROM quarantine
                            WHERE consumer = :consumer AND source || '' = :source
                                AND event_id > :after AND event_id <= :upTo) AS held
                        ORDER BY event_id, place LIMIT :most
                        """)
                .param("consumer", consumer)
                .param("source", source)
                .param("after", span.after())
                .param("upTo", span.upTo())
                .param("most", atMost)
                .query((row, _) -> JdbcToldEvents.mark(row))
                .list();
    }
}
