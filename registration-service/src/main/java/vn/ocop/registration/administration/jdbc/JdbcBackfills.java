package vn.ocop.registration.administration.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.registration.administration.Backfill;
import vn.ocop.registration.administration.Backfills;

@Repository
class JdbcBackfills implements Backfills {
    private final JdbcClient jdbc;

    JdbcBackfills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Backfill backfill) {
        jdbc.sql("""
                insert into backfill (id, province_code, first_day, last_day, reason, recorded_by, recorded_at)
                values (:id, :province, :first, :last, :reason, :by, :at)
                """)
                .param("id", backfill.id())
                .param("province", backfill.provinceCode())
                .param("first", backfill.firstDay())
                .param("last", backfill.lastDay())
                .param("reason", backfill.reason())
                .param("by", backfill.recordedBy())
                .param("at", Timestamp.from(backfill.recordedAt()))
                .update();
    }

    @Override
    public boolean covers(String provinceCode, LocalDate day) {
        return jdbc.sql("""
                select exists (select 1 from backfill
                               where province_code = :province and :day between first_day and last_day)
                """)
                .param("province", provinceCode)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Backfill> of(String provinceCode) {
        return jdbc.sql("select * from backfill where province_code = :province order by recorded_at desc, id")
                .param("province", provinceCode)
                .query(JdbcBackfills::read)
                .list();
    }

    private static Backfill read(ResultSet row, int number) throws SQLException {
        return new Backfill(
                row.getObject("id", UUID.class),
                row.getString("province_code"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
