package vn.ocop.registration.administration.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.UnitKind;
import vn.ocop.registration.administration.UnitRecords;
import vn.ocop.web.administration.Unit;

@Repository
class JdbcUnitRecords implements UnitRecords {
    private final JdbcClient jdbc;

    JdbcUnitRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Unit> of(String code) {
        return jdbc.sql("select * from unit where code = :code order by valid_from desc")
                .param("code", code)
                .query(JdbcUnitRecords::read)
                .list();
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from unit)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void lock() {
        jdbc.sql("lock table unit in exclusive mode").update();
    }

    private static Unit read(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent_code"),
                row.getString("province_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_before", LocalDate.class),
                row.getString("successor_code"));
    }
}
