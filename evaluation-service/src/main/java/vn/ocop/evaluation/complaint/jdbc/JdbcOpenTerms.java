package vn.ocop.evaluation.complaint.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.complaint.OpenTerm;
import vn.ocop.evaluation.complaint.OpenTerms;

@Repository
class JdbcOpenTerms implements OpenTerms {
    private static final String KEEP = """
            insert into complaint_deadline (complaint_id, name, due_on, next_at) values (:complaint, :name, :due, :next)
            on conflict (complaint_id) do update set name = excluded.name, due_on = excluded.due_on,
                next_at = excluded.next_at
            """;

    private final JdbcClient jdbc;

    JdbcOpenTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(UUID complaintId) {
        jdbc.sql("select complaint_id from complaint_deadline where complaint_id = ? for update")
                .param(complaintId)
                .query(UUID.class)
                .optional();
    }

    @Override
    public void keep(OpenTerm term) {
        var next = term.nextAt();
        jdbc.sql(KEEP)
                .param("complaint", term.complaintId())
                .param("name", term.name())
                .param("due", term.dueOn())
                .param("next", next == null ? null : Timestamp.from(next))
                .update();
    }

    @Override
    public void end(UUID complaintId) {
        jdbc.sql("update complaint_deadline set next_at = null where complaint_id = ?")
                .param(complaintId)
                .update();
    }

    @Override
    public List<OpenTerm> ripe(Instant now, int most) {
        return jdbc.sql("select * from complaint_deadline where next_at <= :now order by next_at limit :most"
                        + " for update skip locked")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(JdbcOpenTerms::read)
                .list();
    }

    private static OpenTerm read(ResultSet row, int number) throws SQLException {
        return new OpenTerm(
                row.getObject("complaint_id", UUID.class),
                row.getString("name"),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("next_at").toInstant());
    }
}
