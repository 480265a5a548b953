package vn.ocop.inspector.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// What was told and what was applied, as each service wrote it down.
public final class Mail {
    private final Databases databases;

    public Mail(Databases databases) {
        this.databases = databases;
    }

    /// All that a service told, oldest first.
    public List<Told> toldBy(Service service) {
        return databases
                .of(service)
                .sql("SELECT event_id, stream, told_seq, topic, type, encode(sha256, 'hex') AS sha256, at"
                        + " FROM event_journal ORDER BY id")
                .query((row, number) -> told(row))
                .list();
    }

    /// All that a service applied, parked or discarded.
    public List<Applied> receivedBy(Service service) {
        return databases
                .of(service)
                .sql("SELECT event_id, stream, told_seq, source, encode(sha256, 'hex') AS sha256, state, at FROM inbox")
                .query((row, number) -> applied(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("event_id", UUID.class),
                row.getObject("stream", UUID.class),
                row.getLong("told_seq"),
                row.getString("topic"),
                row.getString("type"),
                row.getString("sha256"),
                instant(row));
    }

    private static Applied applied(ResultSet row) throws SQLException {
        return new Applied(
                row.getObject("event_id", UUID.class),
                row.getObject("stream", UUID.class),
                row.getLong("told_seq"),
                row.getString("source"),
                row.getString("sha256"),
                row.getString("state"),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
