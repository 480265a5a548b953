package vn.ocop.evaluation.minutes.jdbc;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.minutes.Dissent;
import vn.ocop.evaluation.minutes.Dissents;

@Repository
class JdbcDissents implements Dissents {
    private final JdbcClient jdbc;

    JdbcDissents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Dissent dissent) {
        return jdbc.sql("""
                        insert into dissent (review_id, pass, member, member_name, opinion, given_at)
                        values (:review, :pass, :member, :name, :opinion, :at)
                        on conflict (review_id, pass, member) do nothing
                        """)
                        .param("review", dissent.reviewId())
                        .param("pass", dissent.pass())
                        .param("member", dissent.member())
                        .param("name", dissent.memberName())
                        .param("opinion", dissent.opinion())
                        .param("at", Timestamp.from(dissent.at()))
                        .update()
                == 1;
    }

    @Override
    public List<Dissent> on(UUID reviewId) {
        return jdbc.sql("select * from dissent where review_id = :review order by given_at, member")
                .param("review", reviewId)
                .query((row, number) -> new Dissent(
                        row.getObject("review_id", UUID.class),
                        row.getInt("pass"),
                        row.getString("member"),
                        row.getString("member_name"),
                        row.getString("opinion"),
                        row.getTimestamp("given_at").toInstant()))
                .list();
    }
}
