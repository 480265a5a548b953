package vn.ocop.evaluation.scoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.review.Judgement;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.PassMinutes;
import vn.ocop.evaluation.scoring.Passes;

@Repository
class JdbcPasses implements Passes {
    private final JdbcClient jdbc;

    JdbcPasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ClosedPass pass) {
        jdbc.sql("""
                insert into closed_pass (review_id, number, session_id, judgement, record, action, closed_by, closed_by_name,
                    closed_at, note)
                values (:review, :number, :session, cast(:judgement as jsonb), cast(:record as jsonb), :action, :by, :name,
                    :at, :note)
                """)
                .param("review", pass.reviewId())
                .param("number", pass.number())
                .param("session", pass.sessionId())
                .param("judgement", SheetRow.JSON.writeValueAsString(pass.judgement()))
                .param("record", SheetRow.JSON.writeValueAsString(pass.minutes()))
                .param("action", pass.action().name())
                .param("by", pass.closed().person())
                .param("name", pass.closed().name())
                .param("at", Timestamp.from(pass.closed().at()))
                .param("note", pass.closed().why())
                .update();
    }

    @Override
    public List<ClosedPass> of(UUID reviewId) {
        return jdbc.sql("select * from closed_pass where review_id = :review order by number")
                .param("review", reviewId)
                .query(JdbcPasses::read)
                .list();
    }

    @Override
    public List<ClosedPass> inSession(UUID sessionId) {
        return list("p.session_id = :of", sessionId);
    }

    @Override
    public List<ClosedPass> ofUnit(String unitCode) {
        return list("c.unit_code = :of", unitCode);
    }

    @Override
    public List<ClosedPass> inRound(UUID roundId) {
        return list("s.round_id = :of", roundId);
    }

    private List<ClosedPass> list(String which, Object of) {
        return jdbc.sql("""
                select p.* from closed_pass p
                join session s on s.id = p.session_id
                join council c on c.id = s.council_id
                where %s
                order by p.closed_at, p.review_id
                """.formatted(which))
                .param("of", of)
                .query(JdbcPasses::read)
                .list();
    }

    private static ClosedPass read(ResultSet row, int number) throws SQLException {
        return new ClosedPass(
                row.getObject("review_id", UUID.class),
                row.getInt("number"),
                row.getObject("session_id", UUID.class),
                SheetRow.JSON.readValue(row.getString("judgement"), Judgement.class),
                SheetRow.JSON.readValue(row.getString("record"), PassMinutes.class),
                ReviewAction.valueOf(row.getString("action")),
                new Act(
                        row.getString("closed_by"),
                        row.getString("closed_by_name"),
                        row.getTimestamp("closed_at").toInstant(),
                        row.getString("note")));
    }
}
