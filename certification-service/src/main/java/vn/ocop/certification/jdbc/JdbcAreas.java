package vn.ocop.certification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.register.Areas;
import vn.ocop.web.text.Folding;

/// Reads table `unit` for everybody.
@Component
final class JdbcAreas implements Areas {
    private static final String COLUMNS = """
            SELECT DISTINCT ON (u.code) u.code, u.name, u.valid_before, (SELECT p.name FROM unit p
              WHERE p.code = u.parent_code AND p.kind <> 'CENTRE' AND p.valid_from < coalesce(u.valid_before, 'infinity')
                AND u.valid_from < coalesce(p.valid_before, 'infinity')
              ORDER BY p.valid_from DESC LIMIT 1) AS within
            """;
    private static final String PROVINCES =
            COLUMNS + "FROM unit u WHERE kind = 'PROVINCE' ORDER BY code, valid_from DESC";
    /// The first word or two of a name are its kind, such as `xã` or `thành phố`: they need not be typed.
    private static final String CALLED = """
            WITH named AS (
              SELECT u.*, CASE WHEN u.code = :code THEN 1
                WHEN folded(u.name) IN (:name, 'xa ' || :name, 'phuong ' || :name, 'thi tran ' || :name, 'huyen ' || :name,
                  'quan ' || :name, 'thi xa ' || :name, 'thanh pho ' || :name, 'tinh ' || :name) THEN 2
                ELSE 3 END AS rank
              FROM unit u WHERE u.kind <> 'CENTRE' AND (u.code = :code OR folded(u.name) LIKE :containing))
            """ + COLUMNS + """
            FROM named u WHERE u.rank = (SELECT min(rank) FROM named)
            ORDER BY u.code, u.valid_from DESC LIMIT :most""";

    private final JdbcClient jdbc;

    JdbcAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Area> provinces() {
        return jdbc.sql(PROVINCES).query(JdbcAreas::area).list();
    }

    @Override
    public List<Area> called(String codeOrName) {
        return jdbc.sql(CALLED)
                .param("code", codeOrName)
                .param("name", Folding.fold(codeOrName))
                .param("containing", Folding.containing(codeOrName))
                .param("most", MOST)
                .query(JdbcAreas::area)
                .list();
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                row.getString("code"),
                row.getString("name"),
                row.getString("within"),
                row.getObject("valid_before", LocalDate.class));
    }
}
