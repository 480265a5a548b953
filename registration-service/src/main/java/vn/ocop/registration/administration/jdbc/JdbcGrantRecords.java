package vn.ocop.registration.administration.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.Role;
import vn.ocop.registration.administration.GrantRecord;
import vn.ocop.registration.administration.GrantRecords;
import vn.ocop.registration.administration.Jurisdiction;

@Repository
class JdbcGrantRecords implements GrantRecords {
    private final JdbcClient jdbc;

    JdbcGrantRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<GrantRecord> find(UUID id) {
        return jdbc.sql("select * from grant_held where grant_id = :id")
                .param("id", id)
                .query(JdbcGrantRecords::read)
                .optional();
    }

    @Override
    public List<GrantRecord> search(Set<String> seats, @Nullable String person, @Nullable UUID after, int rows) {
        return jdbc.sql("""
                select * from grant_held
                where (:all or unit_code in (select code from unit
                                             where code = any(:seats) or parent_code = any(:seats)
                                                or province_code = any(:seats)))
                  and (cast(:person as text) is null or person = :person)
                  and (cast(:after as uuid) is null or grant_id > :after)
                order by grant_id
                limit :rows
                """)
                .param("all", seats.contains(Jurisdiction.CENTRE))
                .param("seats", seats.toArray(String[]::new))
                .param("person", person)
                .param("after", after)
                .param("rows", rows)
                .query(JdbcGrantRecords::read)
                .list();
    }

    @Override
    public void explain(UUID id, String reason) {
        jdbc.sql("insert into grant_revocation (grant_id, reason) values (:id, :reason)")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    private static GrantRecord read(ResultSet row, int number) throws SQLException {
        return new GrantRecord(
                row.getObject("grant_id", UUID.class),
                row.getString("person"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("unit_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_before", LocalDate.class),
                row.getBoolean("revoked"));
    }
}
