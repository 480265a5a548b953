package vn.ocop.web.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.web.administration.CalendarDay;
import vn.ocop.web.administration.CalendarDays;

/// Table `calendar_day`.
final class JdbcCalendarDays implements CalendarDays {
    private final JdbcClient jdbc;

    JdbcCalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CalendarDay> all() {
        return jdbc.sql("SELECT * FROM calendar_day ORDER BY day")
                .query(JdbcCalendarDays::day)
                .list();
    }

    private static CalendarDay day(ResultSet row, int number) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                row.getBoolean("working"),
                row.getString("name"),
                row.getString("set_by"),
                row.getTimestamp("set_at").toInstant());
    }
}
