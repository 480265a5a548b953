package vn.ocop.messaging.jdbc;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.messaging.inbox.Arrival;
import vn.ocop.messaging.inbox.Envelope;
import vn.ocop.messaging.inbox.Position;
import vn.ocop.messaging.inbox.QuarantineRows;

/// The quarantine of one consumer.
final class JdbcQuarantineRows implements QuarantineRows {
    private final JdbcClient jdbc;
    private final String consumer;
    private final InstantSource clock;

    JdbcQuarantineRows(JdbcClient jdbc, String consumer, InstantSource clock) {
        this.jdbc = jdbc;
        this.consumer = consumer;
        this.clock = clock;
    }

    @Override
    public void put(
            Arrival arrival, @Nullable Envelope envelope, Kind kind, String reason, @Nullable Instant firstAttempt) {
        jdbc.sql("""
                        INSERT INTO quarantine (consumer, kind, reason, source, stream, told_seq, event_id, topic,
                            kafka_partition, kafka_offset, headers, key, payload, sha256, since, next_attempt_at)
                        VALUES (?, ?, ?, ?, ?::uuid, ?::bigint, ?::uuid, ?, ?, ?, ?::json, ?::bytea, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                .params(Sql.values(
                        consumer,
                        kind.name(),
                        reason,
                        envelope == null ? null : envelope.key().source(),
                        envelope == null ? null : envelope.key().stream(),
                        envelope == null ? null : envelope.toldSeq(),
                        envelope == null ? null : envelope.eventId(),
                        arrival.topic(),
                        arrival.partition(),
                        arrival.offset(),
                        ArrivalColumns.json(arrival.headers()),
                        bytes(arrival.key()),
                        arrival.value().bytes(),
                        arrival.value().sha256(),
                        Sql.time(clock.instant()),
                        Sql.time(firstAttempt)))
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable ByteBuffer key) {
        if (key == null) {
            return null;
        }
        var bytes = new byte[key.remaining()];
        key.duplicate().get(bytes);
        return bytes;
    }

    @Override
    public Optional<Entry> open(long id) {
        return jdbc.sql("SELECT * FROM quarantine WHERE id = ? AND consumer = ? AND resolved_at IS NULL")
                .params(id, consumer)
                .query((row, _) -> entry(row))
                .optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                ArrivalColumns.arrival(row),
                Kind.valueOf(row.getString("kind")),
                row.getInt("attempts"),
                Sql.instant(row, "next_attempt_at"));
    }

    @Override
    public boolean holds(Position position) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM quarantine
                            WHERE consumer = ? AND source = ? AND stream = ? AND told_seq = ?
                                AND resolved_at IS NULL AND kind <> 'CONTRADICTORY')
                        """)
                .params(consumer, position.key().source(), position.key().stream(), position.toldSeq())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Long> due(Instant now) {
        return jdbc.sql("""
                        SELECT id FROM quarantine WHERE consumer = ? AND resolved_at IS NULL AND next_attempt_at <= ?
                        ORDER BY next_attempt_at LIMIT 100
                        """)
                .params(Sql.values(consumer, Sql.time(now)))
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    @Override
    public List<Wish> wishes() {
        return jdbc.sql("""
                        SELECT id, wished_by, wished_because FROM quarantine
                        WHERE consumer = ? AND resolved_at IS NULL AND wish IS NOT NULL
                        ORDER BY id LIMIT 100
                        """)
                .param(consumer)
                .query((row, _) ->
                        new Wish(row.getLong("id"), row.getString("wished_by"), row.getString("wished_because")))
                .list();
    }

    @Override
    public void forgetWish(long id) {
        jdbc.sql("UPDATE quarantine SET wish = NULL, wished_by = NULL, wished_because = NULL WHERE id = ?")
                .param(id)
                .update();
    }

    @Override
    public void failed(long id, String reason, @Nullable Instant nextAttempt) {
        jdbc.sql("UPDATE quarantine SET attempts = attempts + 1, reason = ?, next_attempt_at = ? WHERE id = ?")
                .params(Sql.values(reason, Sql.time(nextAttempt), id))
                .update();
    }

    @Override
    public void resolved(long id, String by, String how) {
        jdbc.sql("UPDATE quarantine SET resolved_at = ?, resolved_by = ?, resolution = ?, next_attempt_at = NULL"
                        + " WHERE id = ? AND resolved_at IS NULL")
                .params(Sql.values(Sql.time(clock.instant()), by, how, id))
                .update();
    }
}
