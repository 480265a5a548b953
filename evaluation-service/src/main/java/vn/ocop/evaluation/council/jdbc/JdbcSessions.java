package vn.ocop.evaluation.council.jdbc;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.council.Sessions;
import vn.ocop.evaluation.desk.Act;

@Repository
class JdbcSessions implements Sessions {
    private static final String SELECT = "select s.id as session_id, " + CouncilRow.COLUMNS
            + " from session s join council c on c.id = s.council_id ";

    private final JdbcClient jdbc;

    JdbcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Session session, Act opened) {
        jdbc.sql("""
                insert into session (id, version, council_id, round_id, held_on, seats, present, changed_by, changed_at)
                values (:id, :version, :council, :round, :held, cast(:seats as jsonb), :present, :by, :at)
                """)
                .param("id", session.id())
                .param("version", session.version())
                .param("council", session.council().id())
                .param("round", session.roundId())
                .param("held", session.heldOn())
                .param(
                        "seats",
                        CouncilRow.JSON.writeValueAsString(session.council().seats()))
                .param("present", session.present().toArray(String[]::new))
                .param("by", opened.person())
                .param("at", Timestamp.from(opened.at()))
                .update();
    }

    @Override
    public Optional<Session> find(UUID id) {
        return jdbc.sql(SELECT + " where s.id = :id")
                .param("id", id)
                .query((row, number) -> CouncilRow.session(row))
                .optional();
    }

    @Override
    public boolean replace(Session session, Act noted) {
        return jdbc.sql("""
                        with changed as (
                            update session set version = :version, seats = cast(:seats as jsonb),
                                present = :present, changed_by = :by,
                                changed_at = :at
                            where id = :id and version = :version - 1
                            returning id, version, present, changed_by, changed_at)
                        insert into attendance_note (session_id, version, present, noted_by, noted_by_name, noted_at)
                        select id, version, present, changed_by, :name, changed_at from changed
                        """)
                        .param("id", session.id())
                        .param("version", session.version())
                        .param(
                                "seats",
                                CouncilRow.JSON.writeValueAsString(
                                        session.council().seats()))
                        .param("present", session.present().toArray(String[]::new))
                        .param("by", noted.person())
                        .param("name", noted.name())
                        .param("at", Timestamp.from(noted.at()))
                        .update()
                == 1;
    }

    @Override
    public List<Session> page(Set<String> units, @Nullable UUID before, int rows) {
        return jdbc.sql(SELECT + """
                where c.unit_code = any(:units) and (cast(:before as uuid) is null or s.id < :before)
                order by s.id desc
                limit :rows
                """)
                .param("units", units.toArray(String[]::new))
                .param("before", before)
                .param("rows", rows)
                .query((row, number) -> CouncilRow.session(row))
                .list();
    }
}
