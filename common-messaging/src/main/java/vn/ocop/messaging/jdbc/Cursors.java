package vn.ocop.messaging.jdbc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.messaging.inbox.StreamKey;

/// How far one consumer is in each stream. Locked in the order of the key, so that two transactions never wait for
/// one another.
final class Cursors {
    private final JdbcClient jdbc;
    private final String consumer;

    Cursors(JdbcClient jdbc, String consumer) {
        this.jdbc = jdbc;
        this.consumer = consumer;
    }

    Map<StreamKey, Long> lock(Set<StreamKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var locked = lockThere(keys);
        if (locked.size() == keys.size()) {
            return locked;
        }
        create(keys);
        return lockThere(keys);
    }

    private Map<StreamKey, Long> lockThere(Set<StreamKey> keys) {
        var locked = new HashMap<StreamKey, Long>();
        jdbc.sql("""
                        SELECT c.source, c.stream, c.last_seq
                        FROM stream_cursor c JOIN unnest(?::text[], ?::uuid[]) AS wanted (source, stream)
                            ON c.source = wanted.source AND c.stream = wanted.stream
                        WHERE c.consumer = ? ORDER BY c.source, c.stream FOR UPDATE OF c
                        """)
                .params(Sql.texts(keys, StreamKey::source), Sql.texts(keys, StreamKey::stream), consumer)
                .query(row -> {
                    locked.put(JdbcInboxRows.key(row), row.getLong("last_seq"));
                });
        return locked;
    }

    private void create(Set<StreamKey> keys) {
        jdbc.sql("""
                        INSERT INTO stream_cursor (consumer, source, stream, last_seq)
                        SELECT ?, source, stream, 0 FROM unnest(?::text[], ?::uuid[]) AS wanted (source, stream)
                        ORDER BY source, stream ON CONFLICT DO NOTHING
                        """)
                .params(consumer, Sql.texts(keys, StreamKey::source), Sql.texts(keys, StreamKey::stream))
                .update();
    }

    void advance(Map<StreamKey, Long> moved) {
        var keys = moved.keySet();
        jdbc.sql("""
                        UPDATE stream_cursor c SET last_seq = moved.last_seq
                        FROM unnest(?::text[], ?::uuid[], ?::bigint[]) AS moved (source, stream, last_seq)
                        WHERE c.consumer = ? AND c.source = moved.source AND c.stream = moved.stream
                        """)
                .params(
                        Sql.texts(keys, StreamKey::source),
                        Sql.texts(keys, StreamKey::stream),
                        moved.values().stream().map(String::valueOf).toArray(String[]::new),
                        consumer)
                .update();
    }

    Set<StreamKey> withSuccessors(Set<StreamKey> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT i.source, i.stream
                        FROM unnest(?::text[], ?::uuid[]) AS wanted (source, stream)
                        JOIN stream_cursor c
                            ON c.consumer = ? AND c.source = wanted.source AND c.stream = wanted.stream
                        JOIN inbox i ON i.consumer = c.consumer AND i.source = c.source AND i.stream = c.stream
                            AND i.told_seq > c.last_seq AND i.state <> 'APPLIED'
                        """)
                .params(Sql.texts(keys, StreamKey::source), Sql.texts(keys, StreamKey::stream), consumer)
                .query((row, _) -> JdbcInboxRows.key(row))
                .list());
    }

    List<StreamKey> waiting() {
        return jdbc.sql("""
                        SELECT i.source, i.stream FROM inbox i
                        JOIN stream_cursor c ON c.consumer = i.consumer AND c.source = i.source
                            AND c.stream = i.stream AND i.told_seq = c.last_seq + 1
                        WHERE i.consumer = ? AND i.state <> 'APPLIED' AND NOT EXISTS (
                            SELECT FROM quarantine q WHERE q.consumer = i.consumer AND q.source = i.source
                                AND q.stream = i.stream AND q.told_seq = i.told_seq
                                AND q.resolved_at IS NULL AND q.kind <> 'CONTRADICTORY')
                        ORDER BY i.at LIMIT 200
                        """)
                .param(consumer)
                .query((row, _) -> JdbcInboxRows.key(row))
                .list();
    }
}
