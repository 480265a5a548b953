package vn.ocop.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/// Which days offices work, and how terms are counted.
///
/// A term of n days that begins on a day ends with the n-th day after it: the day of the event itself does not count
/// (Civil Code, article 147). Segments are half-open, so that adjacent ones add up to the whole.
///
/// @param exceptions by day, whether offices work on it; all other days are Monday to Friday or weekend
public record WorkingCalendar(Map<LocalDate, Boolean> exceptions) {
    /// Monday to Friday, without any holiday.
    public static final WorkingCalendar WEEKDAYS = new WorkingCalendar(Map.of());

    public WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    /// The calendar with these exceptions to the weekdays; the last one on a day holds.
    public static WorkingCalendar of(Iterable<CalendarEntry> entries) {
        var days = new TreeMap<LocalDate, Boolean>();
        entries.forEach(entry -> days.put(entry.day(), entry.working()));
        return new WorkingCalendar(days);
    }

    /// The same calendar but for one day.
    public WorkingCalendar with(LocalDate day, boolean working) {
        var days = new TreeMap<>(exceptions);
        days.put(day, working);
        return new WorkingCalendar(days);
    }

    /// Whether offices work on the day.
    public boolean isWorking(LocalDate day) {
        return exceptions.getOrDefault(day, !isWeekend(day));
    }

    /// The last day of a term of so many days after `start`; `start` itself for none.
    public LocalDate after(LocalDate start, int days, DayUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> start.plusDays(days);
            case WORKING_DAYS -> afterWorking(start, days);
        };
    }

    /// How many days of the unit lie after `from`, up to `until` and with it; 0 where `until` is not later.
    public int between(LocalDate from, LocalDate until, DayUnit unit) {
        if (!until.isAfter(from)) {
            return 0;
        }
        return switch (unit) {
            case CALENDAR_DAYS -> Math.toIntExact(ChronoUnit.DAYS.between(from, until));
            case WORKING_DAYS ->
                Math.toIntExact(from.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isWorking)
                        .count());
        };
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private LocalDate afterWorking(LocalDate start, int days) {
        var day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }
}
