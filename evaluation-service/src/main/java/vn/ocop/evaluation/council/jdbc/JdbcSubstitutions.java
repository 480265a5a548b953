package vn.ocop.evaluation.council.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.Substitution;
import vn.ocop.evaluation.council.Substitutions;
import vn.ocop.evaluation.desk.Act;

@Repository
class JdbcSubstitutions implements Substitutions {
    private final JdbcClient jdbc;

    JdbcSubstitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Substitution substitution) {
        var recorded = substitution.recorded();
        jdbc.sql("""
                insert into substitution (id, council_id, session_id, replaced, seat, reason, decision_number,
                    decided_on, recorded_by, recorded_by_name, recorded_at)
                values (:id, :council, :session, cast(:replaced as jsonb), cast(:seat as jsonb), :reason, :number,
                    :decided, :by, :name, :at)
                """)
                .param("id", substitution.id())
                .param("council", substitution.councilId())
                .param("session", substitution.sessionId())
                .param("replaced", CouncilRow.JSON.writeValueAsString(substitution.replaced()))
                .param("seat", CouncilRow.JSON.writeValueAsString(substitution.seat()))
                .param("reason", recorded.why())
                .param("number", substitution.decisionNumber())
                .param("decided", substitution.decidedOn())
                .param("by", recorded.person())
                .param("name", recorded.name())
                .param("at", Timestamp.from(recorded.at()))
                .update();
    }

    @Override
    public List<Substitution> of(UUID councilId) {
        return list("council_id", councilId);
    }

    @Override
    public List<Substitution> forSession(UUID sessionId) {
        return list("session_id", sessionId);
    }

    private List<Substitution> list(String column, UUID id) {
        return jdbc.sql("select * from substitution where %s = :id order by id".formatted(column))
                .param("id", id)
                .query(JdbcSubstitutions::read)
                .list();
    }

    private static Substitution read(ResultSet row, int number) throws SQLException {
        return new Substitution(
                row.getObject("id", UUID.class),
                row.getObject("council_id", UUID.class),
                row.getObject("session_id", UUID.class),
                CouncilRow.JSON.readValue(row.getString("replaced"), Seat.class),
                CouncilRow.JSON.readValue(row.getString("seat"), Seat.class),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                new Act(
                        row.getString("recorded_by"),
                        row.getString("recorded_by_name"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("reason")));
    }
}
