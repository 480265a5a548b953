package vn.ocop.messaging.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.messaging.inbox.Arrival;
import vn.ocop.messaging.inbox.Envelope;
import vn.ocop.messaging.inbox.InboxRows;
import vn.ocop.messaging.inbox.Known;
import vn.ocop.messaging.inbox.Position;
import vn.ocop.messaging.inbox.StreamKey;

/// The inbox of one consumer. A batch costs as many statements as one event: all keys go in one array.
final class JdbcInboxRows implements InboxRows {
    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final String consumer;
    private final InstantSource clock;

    JdbcInboxRows(JdbcClient jdbc, String consumer, InstantSource clock) {
        this.jdbc = jdbc;
        this.cursors = new Cursors(jdbc, consumer);
        this.consumer = consumer;
        this.clock = clock;
    }

    @Override
    public Map<StreamKey, Long> lock(Set<StreamKey> keys) {
        return cursors.lock(keys);
    }

    @Override
    public void advance(Map<StreamKey, Long> moved) {
        cursors.advance(moved);
    }

    @Override
    public Map<Position, Known> at(Collection<Position> positions) {
        var known = new HashMap<Position, Known>();
        if (positions.isEmpty()) {
            return known;
        }
        jdbc.sql("""
                        SELECT i.source, i.stream, i.told_seq, i.event_id, i.sha256, i.state
                        FROM unnest(?::text[], ?::uuid[], ?::bigint[]) AS at (source, stream, told_seq)
                        JOIN inbox i ON i.consumer = ? AND i.source = at.source AND i.stream = at.stream
                            AND i.told_seq = at.told_seq
                        """)
                .params(
                        Sql.texts(positions, position -> position.key().source()),
                        Sql.texts(positions, position -> position.key().stream()),
                        Sql.texts(positions, Position::toldSeq),
                        consumer)
                .query(row -> {
                    known.put(new Position(key(row), row.getLong("told_seq")), known(row));
                });
        return known;
    }

    @Override
    public void applied(List<Applied> events) {
        jdbc.sql("""
                        INSERT INTO inbox AS i (consumer, state, at, source, stream, told_seq, event_id, type, sha256)
                        SELECT ?, 'APPLIED', ?, e.* FROM unnest(
                            ?::text[], ?::uuid[], ?::bigint[], ?::uuid[], ?::text[], ?::bytea[]) AS e
                        ON CONFLICT (consumer, source, stream, told_seq) DO UPDATE
                        SET state = 'APPLIED', at = excluded.at, topic = NULL, kafka_partition = NULL,
                            kafka_offset = NULL, headers = NULL, payload = NULL
                        WHERE i.event_id = excluded.event_id AND i.state = 'PARKED'
                        """)
                .params(
                        consumer,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        Sql.texts(events, event -> event.envelope().key().source()),
                        Sql.texts(events, event -> event.envelope().key().stream()),
                        Sql.texts(events, event -> event.envelope().toldSeq()),
                        Sql.texts(events, event -> event.envelope().eventId()),
                        Sql.texts(events, event -> event.envelope().type()),
                        Sql.bytes(events, event -> event.payload().sha256()))
                .update();
    }

    @Override
    public void parked(Arrival arrival, Envelope envelope) {
        jdbc.sql("""
                        INSERT INTO inbox (consumer, source, stream, told_seq, event_id, type, sha256, state, at,
                            topic, kafka_partition, kafka_offset, headers, payload)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 'PARKED', ?, ?, ?, ?, ?::json, ?)
                        """)
                .params(
                        consumer,
                        envelope.key().source(),
                        envelope.key().stream(),
                        envelope.toldSeq(),
                        envelope.eventId(),
                        envelope.type(),
                        arrival.value().sha256(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        arrival.topic(),
                        arrival.partition(),
                        arrival.offset(),
                        ArrivalColumns.json(arrival.headers()),
                        arrival.value().bytes())
                .update();
    }

    @Override
    public void discarded(Position position) {
        jdbc.sql("UPDATE inbox SET state = 'DISCARDED' WHERE " + AT + " AND state = 'PARKED'")
                .params(position(position))
                .update();
    }

    @Override
    public Optional<Arrival> parkedAt(Position position) {
        return jdbc.sql("SELECT *, convert_to(stream::text, 'UTF8') AS key FROM inbox WHERE " + AT
                        + " AND state = 'PARKED'")
                .params(position(position))
                .query((row, _) -> ArrivalColumns.arrival(row))
                .optional();
    }

    private static final String AT = "consumer = ? AND source = ? AND stream = ? AND told_seq = ?";

    private List<Object> position(Position position) {
        return List.of(consumer, position.key().source(), position.key().stream(), position.toldSeq());
    }

    @Override
    public Set<StreamKey> withSuccessors(Set<StreamKey> keys) {
        return cursors.withSuccessors(keys);
    }

    @Override
    public List<StreamKey> waiting() {
        return cursors.waiting();
    }

    static StreamKey key(ResultSet row) throws SQLException {
        return new StreamKey(row.getString("source"), row.getObject("stream", UUID.class));
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("event_id", UUID.class),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                Known.State.valueOf(row.getString("state")));
    }
}
