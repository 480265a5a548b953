package vn.ocop.inspector.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The services' quarantines. Nothing is done in them but to write down what a person wants: the service does it.
public final class QuarantineBook {
    private static final String OPEN = """
            SELECT q.id, q.kind, q.headers ->> 'ce_type' AS type, q.stream, q.told_seq, q.attempts, q.since, q.wished_by, q.reason,
                   q.topic || '[' || q.kafka_partition || ']@' || q.kafka_offset AS place,
                   q.next_attempt_at IS NOT NULL AS retried,
                   (SELECT count(*) FROM inbox i
                    WHERE (i.consumer, i.source, i.stream) = (q.consumer, q.source, q.stream)
                      AND i.state = 'PARKED' AND i.told_seq > q.told_seq) AS behind
            FROM quarantine q
            WHERE q.resolved_at IS NULL
            ORDER BY q.id
            """;
    private final Databases databases;

    public QuarantineBook(Databases databases) {
        this.databases = databases;
    }

    /// What a service could not apply, oldest first.
    public List<Held> open(Service service) {
        return databases
                .of(service)
                .sql(OPEN)
                .query((row, _) -> held(service, row))
                .list();
    }

    /// The offices that a person holds today.
    public Set<String> roles(Service service, String person) {
        return databases.of(service).sql("""
                        SELECT DISTINCT role FROM grant_held
                        WHERE person = ? AND NOT revoked AND valid_from <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                          AND (valid_before IS NULL OR valid_before > (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
                        """).param(person).query(String.class).stream()
                .collect(Collectors.toSet());
    }

    /// Writes down what a person wants done.
    ///
    /// @param because why the event is to be given up; absent where it is to be tried again
    /// @return whether the row is there and open
    public boolean wish(Reference reference, String person, @Nullable String because) {
        return databases
                        .of(reference.service())
                        .sql("""
                                UPDATE quarantine SET wish = :wish, wished_by = :person, wished_because = :because
                                WHERE id = :id AND resolved_at IS NULL
                                """)
                        .param("wish", because == null ? "REDRIVE" : "DISCARD")
                        .param("person", person)
                        .param("because", because)
                        .param("id", reference.id())
                        .update()
                == 1;
    }

    /// How a row left the quarantine, for example `redriven`; empty while it has not.
    public Optional<String> resolution(Reference reference) {
        return databases
                .of(reference.service())
                .sql("SELECT resolution FROM quarantine WHERE id = ? AND resolution IS NOT NULL")
                .param(reference.id())
                .query(String.class)
                .optional();
    }

    private static Held held(Service service, ResultSet row) throws SQLException {
        return new Held(
                new Reference(service, row.getLong("id")),
                row.getString("kind"),
                row.getString("type"),
                row.getString("place"),
                row.getObject("stream", UUID.class),
                row.getObject("told_seq", Long.class),
                row.getInt("attempts"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("retried"),
                row.getInt("behind"),
                row.getString("wished_by"),
                row.getString("reason"));
    }
}
