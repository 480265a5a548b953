package vn.ocop.evaluation.scoring.jdbc;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.council.OpenVotes;

@Repository
class JdbcOpenVotes implements OpenVotes {
    private final JdbcClient jdbc;

    JdbcOpenVotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> heldProductsVotedOnBy(UUID sessionId, String person) {
        jdbc.sql("""
                select id from review where session_id = :session and state in ('SCORING', 'RESCORING') order by id
                for no key update
                """).param("session", sessionId).query(UUID.class).list();
        return jdbc.sql("""
                select d.facts -> 'product' ->> 'name' as name from review r
                join dossier d on d.id = r.dossier_id
                join sheet t on t.review_id = r.id and t.pass = r.pass
                where r.session_id = :session and r.state in ('SCORING', 'RESCORING')
                  and t.member = :person and t.invalidated_at is null
                order by 1
                """)
                .param("session", sessionId)
                .param("person", person)
                .query((row, number) -> row.getString("name"))
                .list();
    }
}
