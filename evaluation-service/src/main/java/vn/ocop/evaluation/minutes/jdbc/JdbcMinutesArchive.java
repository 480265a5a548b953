package vn.ocop.evaluation.minutes.jdbc;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.minutes.Minutes;
import vn.ocop.evaluation.minutes.MinutesArchive;

@Repository
class JdbcMinutesArchive implements MinutesArchive {
    private final JdbcClient jdbc;

    JdbcMinutesArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Minutes minutes) {
        return jdbc.sql("""
                        insert into minutes (id, version, state, session_id, number, unit_code, held_on, parts, sha256,
                            about, signers, signatures, reason, drafted_by, drafted_by_name, drafted_at)
                        values (:id, :version, :state, :session, :number, :unit, :held, cast(:parts as jsonb), :sha256,
                            cast(:about as jsonb), cast(:signers as jsonb), cast(:signatures as jsonb), :reason, :by,
                            :name, :at)
                        on conflict (session_id, number) do nothing
                        """).params(all(minutes)).update() == 1;
    }

    @Override
    public boolean replace(Minutes minutes) {
        return jdbc.sql("""
                        update minutes set version = :version, state = :state, parts = cast(:parts as jsonb),
                            sha256 = :sha256, about = cast(:about as jsonb), signers = cast(:signers as jsonb),
                            signatures = cast(:signatures as jsonb), drafted_by = :by, drafted_by_name = :name,
                            drafted_at = :at
                        where id = :id and version = :version - 1
                        """).params(all(minutes)).update() == 1;
    }

    @Override
    public void hold(UUID sessionId) {
        jdbc.sql("select id from session where id = :id for no key update")
                .param("id", sessionId)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<Minutes> find(UUID sessionId, int number) {
        return jdbc.sql("select * from minutes where session_id = :session and number = :number")
                .param("session", sessionId)
                .param("number", number)
                .query(MinutesRow::read)
                .optional();
    }

    @Override
    public List<Minutes> of(UUID sessionId) {
        return jdbc.sql("select * from minutes where session_id = :session order by number")
                .param("session", sessionId)
                .query(MinutesRow::read)
                .list();
    }

    private static Map<String, @Nullable Object> all(Minutes minutes) {
        var all = new HashMap<String, @Nullable Object>();
        all.put("id", minutes.id());
        all.put("version", minutes.version());
        all.put("state", minutes.state().name());
        all.put("session", minutes.sessionId());
        all.put("number", minutes.number());
        all.put("unit", minutes.unitCode());
        all.put("held", minutes.heldOn());
        all.put("parts", MinutesRow.JSON.writeValueAsString(minutes.parts()));
        all.put("sha256", minutes.sha256());
        all.put("about", MinutesRow.written(minutes.about()));
        all.put("signers", MinutesRow.JSON.writeValueAsString(minutes.signers()));
        all.put("signatures", MinutesRow.JSON.writeValueAsString(minutes.signatures()));
        all.put("reason", minutes.reason());
        all.put("by", minutes.drafted().person());
        all.put("name", minutes.drafted().name());
        all.put("at", Timestamp.from(minutes.drafted().at()));
        return all;
    }
}
