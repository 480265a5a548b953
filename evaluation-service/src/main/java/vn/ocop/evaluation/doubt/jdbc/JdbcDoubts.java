package vn.ocop.evaluation.doubt.jdbc;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.doubt.Doubt;
import vn.ocop.evaluation.doubt.Doubts;

@Repository
class JdbcDoubts implements Doubts {
    private final JdbcClient jdbc;

    JdbcDoubts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Doubt doubt) {
        var without = doubt.without();
        return jdbc.sql(DoubtStatements.ADD)
                        .param("id", doubt.id())
                        .param("review", doubt.reviewId())
                        .param("pass", doubt.pass())
                        .param("person", doubt.bar().person())
                        .param("ground", doubt.bar().ground().name())
                        .param("stars", doubt.decided().stars())
                        .param("action", doubt.decided().action().name())
                        .param("starsWithout", without == null ? null : without.stars())
                        .param(
                                "actionWithout",
                                without == null ? null : without.action().name())
                        .param("at", Timestamp.from(doubt.raisedAt()))
                        .update()
                == 1;
    }

    @Override
    public void settle(UUID id, Act act) {
        jdbc.sql(DoubtStatements.SETTLE)
                .param("id", id)
                .param("by", act.person())
                .param("name", act.name())
                .param("at", Timestamp.from(act.at()))
                .param("consequence", act.why())
                .update();
    }

    @Override
    public Optional<Doubt> locked(UUID id, Concerned person) {
        return concerned(DoubtStatements.LOCKED, person)
                .param("id", id)
                .query(DoubtRow::read)
                .optional();
    }

    @Override
    public List<Doubt> open(Concerned person, @Nullable Place after, int rows) {
        return concerned(DoubtStatements.OPEN, person)
                .param("since", after == null ? null : Timestamp.from(after.since()))
                .param("after", after == null ? null : after.id())
                .param("rows", rows)
                .query(DoubtRow::read)
                .list();
    }

    @Override
    public List<Doubt> on(UUID reviewId) {
        return jdbc.sql(DoubtStatements.ON)
                .param("review", reviewId)
                .query(DoubtRow::read)
                .list();
    }

    private StatementSpec concerned(String sql, Concerned person) {
        return jdbc.sql(sql)
                .param("person", person.person())
                .param("districts", person.districts().toArray(String[]::new))
                .param("provinces", person.provinces().toArray(String[]::new))
                .param("secretaries", person.secretaries().toArray(String[]::new));
    }
}
