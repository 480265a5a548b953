package vn.ocop.web.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.web.idempotency.AnswerRecords;
import vn.ocop.web.idempotency.Recorded;

/// Table `idempotency`. A second insert of a key waits for the first one's transaction, then finds it taken.
final class JdbcAnswerRecords implements AnswerRecords {
    private final JdbcClient jdbc;
    private final InstantSource time;

    JdbcAnswerRecords(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Optional<Remembered> find(String person, String key) {
        return jdbc.sql("SELECT request_hash, status, location, etag, body FROM idempotency"
                        + " WHERE person = ? AND key = ?")
                .param(person)
                .param(key)
                .query(JdbcAnswerRecords::remembered)
                .optional();
    }

    @Override
    public boolean remember(String person, String key, Remembered remembered) {
        var answer = remembered.answer();
        return jdbc.sql("INSERT INTO idempotency (person, key, request_hash, status, location, etag, body, at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .param(person)
                        .param(key)
                        .param(remembered.requestHash())
                        .param(answer.status())
                        .param(answer.location())
                        .param(answer.etag())
                        .param(answer.body())
                        .param(time.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public int forget(Instant before, int limit) {
        return jdbc.sql("DELETE FROM idempotency WHERE ctid = ANY (ARRAY("
                        + "SELECT ctid FROM idempotency WHERE at < ? LIMIT ? FOR UPDATE SKIP LOCKED))")
                .param(before.atOffset(ZoneOffset.UTC))
                .param(limit)
                .update();
    }

    private static Remembered remembered(ResultSet row, int number) throws SQLException {
        var answer = new Recorded<>(
                row.getInt("status"), row.getString("location"), row.getString("etag"), row.getBytes("body"));
        return new Remembered(row.getString("request_hash"), answer);
    }
}
