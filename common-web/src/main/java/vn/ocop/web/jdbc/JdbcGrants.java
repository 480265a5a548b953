package vn.ocop.web.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.events.Role;
import vn.ocop.web.administration.Grant;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.administration.Succession;

/// Table `grant_held`, and what passes to the successors of units.
final class JdbcGrants implements Grants {
    private static final String HOLDS_ON_DAY =
            " AND NOT revoked AND valid_from <= :day AND (valid_before IS NULL OR valid_before > :day)";

    private static final String HELD_BY = "WITH held AS (SELECT DISTINCT role, unit_code FROM grant_held"
            + " WHERE person = :person AND role <> 'SYSTEM'" + HOLDS_ON_DAY + ")"
            + " SELECT role, unit_code FROM held"
            + " UNION SELECT h.role, o.code FROM held h CROSS JOIN LATERAL units_taken_over_by(h.unit_code, :day) o (code)"
            + " WHERE h.role = ANY (:passing)";
    private static final String HOLDERS = "SELECT DISTINCT ON (name, person) person, name FROM grant_held"
            + " WHERE role = :role AND (unit_code = :unit OR (role = ANY (:passing)"
            + " AND unit_code IN (SELECT units_that_took_over(:unit, :day))))" + HOLDS_ON_DAY
            + " ORDER BY name, person";
    private static final String[] PASSING =
            Succession.ROLES.stream().map(Role::name).toArray(String[]::new);

    private final JdbcClient jdbc;

    JdbcGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Grant> heldBy(String person, LocalDate day) {
        return jdbc.sql(HELD_BY)
                .param("person", person)
                .param("passing", PASSING)
                .param("day", day)
                .query((row, _) -> new Grant(Role.valueOf(row.getString("role")), row.getString("unit_code")))
                .list();
    }

    @Override
    public List<Holder> holders(Role role, String unitCode, LocalDate day) {
        return jdbc.sql(HOLDERS)
                .param("role", role.name())
                .param("passing", PASSING)
                .param("unit", unitCode)
                .param("day", day)
                .query((row, _) -> new Holder(row.getString("person"), row.getString("name")))
                .list();
    }
}
