package vn.ocop.registration.administration;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.rulebook.CalendarEntry;
import vn.ocop.rulebook.WorkingCalendar;
import vn.ocop.rulebook.file.CalendarFile;
import vn.ocop.web.administration.CalendarDays;

/// The working calendar: as shipped, with the days that administrators set.
@Component
public class OfficeCalendar {
    private final List<CalendarEntry> shipped = CalendarFile.load();
    private final WorkingCalendar unchanged = WorkingCalendar.of(shipped);
    private final CalendarDays changed;

    OfficeCalendar(CalendarDays changed) {
        this.changed = changed;
    }

    /// The calendar now.
    public WorkingCalendar now() {
        var calendar = unchanged;
        for (var day : changed.all()) {
            calendar = calendar.with(day.day(), day.working());
        }
        return calendar;
    }

    /// The shipped days, the earliest first.
    List<CalendarEntry> shipped() {
        return shipped;
    }
}
