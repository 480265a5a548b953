package vn.ocop.evaluation.council.jdbc;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.desk.Act;

@Repository
class JdbcCouncils implements Councils {
    private final JdbcClient jdbc;

    JdbcCouncils(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Council council, Act constituted) {
        jdbc.sql("""
                insert into council (id, unit_code, decision_number, decided_on, seats, recorded_by,
                    recorded_by_name, recorded_at)
                values (:id, :unit, :number, :decided, cast(:seats as jsonb), :by, :name, :at)
                """)
                .param("id", council.id())
                .param("unit", council.unitCode())
                .param("number", council.decisionNumber())
                .param("decided", council.decidedOn())
                .param("seats", CouncilRow.JSON.writeValueAsString(council.seats()))
                .param("by", constituted.person())
                .param("name", constituted.name())
                .param("at", Timestamp.from(constituted.at()))
                .update();
    }

    @Override
    public Optional<Council> find(UUID id) {
        return jdbc.sql("select c.id as council_id, c.* from council c where c.id = :id")
                .param("id", id)
                .query((row, number) -> CouncilRow.council(row))
                .optional();
    }

    @Override
    public List<Council> page(Set<String> units, @Nullable UUID before, int rows) {
        return jdbc.sql("""
                select c.id as council_id, c.* from council c
                where c.unit_code = any(:units) and (cast(:before as uuid) is null or c.id < :before)
                order by c.id desc
                limit :rows
                """)
                .param("units", units.toArray(String[]::new))
                .param("before", before)
                .param("rows", rows)
                .query((row, number) -> CouncilRow.council(row))
                .list();
    }
}
