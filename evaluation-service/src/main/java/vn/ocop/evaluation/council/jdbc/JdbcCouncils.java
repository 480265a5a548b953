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
                insert into council (id, version, unit_code, decision_number, decided_on, issued_by, in_force_from,
                    in_force_until, seats, recorded_by, recorded_by_name, recorded_at)
                values (:id, :version, :unit, :number, :decided, :issuer, :from, :until, cast(:seats as jsonb), :by,
                    :name, :at)
                """)
                .param("id", council.id())
                .param("unit", council.unitCode())
                .param("number", council.decisionNumber())
                .param("version", council.version())
                .param("decided", council.decidedOn())
                .param("issuer", council.issuedBy())
                .param("from", council.inForceFrom())
                .param("until", council.inForceUntil())
                .param("seats", CouncilRow.JSON.writeValueAsString(council.seats()))
                .param("by", constituted.person())
                .param("name", constituted.name())
                .param("at", Timestamp.from(constituted.at()))
                .update();
    }

    @Override
    public Optional<Council> find(UUID id) {
        return jdbc.sql("select c.id as council_id, c.version as council_version, c.* from council c where c.id = :id")
                .param("id", id)
                .query((row, number) -> CouncilRow.council(row))
                .optional();
    }

    @Override
    public boolean replace(Council council) {
        return jdbc.sql("""
                        update council set version = :version, seats = cast(:seats as jsonb)
                        where id = :id and version = :version - 1
                        """)
                        .param("id", council.id())
                        .param("version", council.version())
                        .param("seats", CouncilRow.JSON.writeValueAsString(council.seats()))
                        .update()
                == 1;
    }

    @Override
    public boolean advises(String unitCode, String person) {
        return jdbc.sql("""
                select exists (select 1 from council where unit_code = :unit and seats @> jsonb_build_array(
                    jsonb_build_object('person', cast(:person as text), 'position', 'ADVISOR')))
                """)
                .param("unit", unitCode)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Council> page(Set<String> units, @Nullable UUID before, int rows) {
        return jdbc.sql("""
                select c.id as council_id, c.version as council_version, c.* from council c
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
