package vn.ocop.web.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.events.Role;
import vn.ocop.web.administration.Grant;
import vn.ocop.web.administration.Grants;

/// Table `grant_held`.
final class JdbcGrants implements Grants {
    private static final String HOLDS_ON_DAY =
            " AND NOT revoked AND valid_from <= :day AND (valid_before IS NULL OR valid_before > :day)";

    private final JdbcClient jdbc;

    JdbcGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Grant> heldBy(String person, LocalDate day) {
        return jdbc.sql("SELECT DISTINCT role, unit_code FROM grant_held WHERE person = :person AND role <> 'SYSTEM'"
                        + HOLDS_ON_DAY)
                .param("person", person)
                .param("day", day)
                .query((row, _) -> new Grant(Role.valueOf(row.getString("role")), row.getString("unit_code")))
                .list();
    }

    @Override
    public List<Holder> holders(Role role, String unitCode, LocalDate day) {
        return jdbc.sql("SELECT DISTINCT ON (name, person) person, name FROM grant_held"
                        + " WHERE role = :role AND unit_code = :unit" + HOLDS_ON_DAY + " ORDER BY name, person")
                .param("role", role.name())
                .param("unit", unitCode)
                .param("day", day)
                .query((row, _) -> new Holder(row.getString("person"), row.getString("name")))
                .list();
    }
}
