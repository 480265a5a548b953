package vn.ocop.registration.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.registration.notice.Contact;
import vn.ocop.registration.notice.Contacts;

@Repository
class JdbcContacts implements Contacts {
    private static final String KEEP = """
            insert into unit_contact (unit_code, email, set_by, set_at) values (:unit, :email, :by, :at)
            on conflict (unit_code) do update set email = excluded.email, set_by = excluded.set_by,
                set_at = excluded.set_at""";
    private static final String SERVING = """
            select email from unit_contact
            where unit_code = :unit
               or unit_code in (select successor_code from unit where code = :unit and valid_before is not null)
            order by unit_code = :unit desc, unit_code
            limit 1""";

    private final JdbcClient jdbc;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Contact contact) {
        jdbc.sql(KEEP)
                .param("unit", contact.unitCode())
                .param("email", contact.email())
                .param("by", contact.setBy())
                .param("at", contact.setAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Contact> find(String unitCode) {
        return jdbc.sql("select * from unit_contact where unit_code = :unit")
                .param("unit", unitCode)
                .query(JdbcContacts::read)
                .optional();
    }

    @Override
    public Optional<String> serving(String unitCode) {
        return jdbc.sql(SERVING).param("unit", unitCode).query(String.class).optional();
    }

    @Override
    public Optional<String> nameOf(String unitCode) {
        return jdbc.sql("select name from unit where code = :unit order by valid_from desc limit 1")
                .param("unit", unitCode)
                .query(String.class)
                .optional();
    }

    private static Contact read(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getString("unit_code"),
                row.getString("email"),
                row.getString("set_by"),
                row.getTimestamp("set_at").toInstant());
    }
}
