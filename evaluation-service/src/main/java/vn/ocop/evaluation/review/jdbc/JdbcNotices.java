package vn.ocop.evaluation.review.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.review.Notice;
import vn.ocop.evaluation.review.Notices;

@Repository
class JdbcNotices implements Notices {
    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Notice notice) {
        var recorded = notice.recorded();
        jdbc.sql("""
                insert into notice (review_id, session_id, sent_on, waived_because, recorded_by, recorded_by_name,
                    recorded_at)
                values (:review, :session, :sent, :waived, :by, :name, :at)
                """)
                .param("review", notice.reviewId())
                .param("session", notice.sessionId())
                .param("sent", notice.sentOn())
                .param("waived", notice.waivedBecause())
                .param("by", recorded.person())
                .param("name", recorded.name())
                .param("at", Timestamp.from(recorded.at()))
                .update();
    }

    @Override
    public List<Notice> of(UUID sessionId) {
        return jdbc.sql("select * from notice where session_id = :session order by review_id")
                .param("session", sessionId)
                .query(JdbcNotices::read)
                .list();
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("review_id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getObject("sent_on", LocalDate.class),
                row.getString("waived_because"),
                new Act(
                        row.getString("recorded_by"),
                        row.getString("recorded_by_name"),
                        row.getTimestamp("recorded_at").toInstant(),
                        null));
    }
}
