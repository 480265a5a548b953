package vn.ocop.web.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.events.UnitKind;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;

/// Table `unit`.
final class JdbcUnits implements Units {
    private static final String COLUMNS = "u.code, u.kind, u.name, u.parent_code, u.province_code,"
            + " u.valid_from, u.valid_before, u.successor_code";
    private static final String ON_DAY =
            " AND u.valid_from <= :day AND (u.valid_before IS NULL OR u.valid_before > :day)";

    private final JdbcClient jdbc;

    JdbcUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Unit> find(String code, LocalDate day) {
        return select("SELECT " + COLUMNS + " FROM unit u WHERE u.code = :key" + ON_DAY, code, day)
                .optional();
    }

    @Override
    public Optional<Unit> standing(String code, LocalDate day) {
        return select(
                        "SELECT " + COLUMNS + " FROM unit u"
                                + " WHERE (u.code = :key OR u.code IN (SELECT units_that_took_over(:key, :day)))"
                                + ON_DAY + " ORDER BY u.code = :key DESC, u.code LIMIT 1",
                        code,
                        day)
                .optional();
    }

    @Override
    public boolean isKnown(String code, LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM unit WHERE code = :code AND valid_from <= :day)")
                .param("code", code)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Unit> children(String code, LocalDate day) {
        return select(
                        "SELECT " + COLUMNS + " FROM unit u WHERE u.parent_code = :key" + ON_DAY + " ORDER BY u.code",
                        code,
                        day)
                .list();
    }

    @Override
    public List<Unit> subtree(String code, LocalDate day) {
        return select(
                        "WITH RECURSIVE below AS (SELECT " + COLUMNS + " FROM unit u WHERE u.code = :key" + ON_DAY
                                + " UNION SELECT " + COLUMNS + " FROM unit u JOIN below b ON u.parent_code = b.code"
                                + ON_DAY.replaceFirst(" AND", " WHERE") + ") SELECT * FROM below ORDER BY code",
                        code,
                        day)
                .list();
    }

    @Override
    public List<Unit> ofKind(UnitKind kind, LocalDate day) {
        return select(
                        "SELECT " + COLUMNS + " FROM unit u WHERE u.kind = :key" + ON_DAY + " ORDER BY u.code",
                        kind.name(),
                        day)
                .list();
    }

    private JdbcClient.MappedQuerySpec<Unit> select(String sql, String key, LocalDate day) {
        return jdbc.sql(sql).param("key", key).param("day", day).query(JdbcUnits::unit);
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
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
