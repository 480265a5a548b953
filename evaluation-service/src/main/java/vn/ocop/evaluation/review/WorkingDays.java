package vn.ocop.evaluation.review;

import org.springframework.stereotype.Component;
import vn.ocop.rulebook.WorkingCalendar;
import vn.ocop.rulebook.file.CalendarFile;
import vn.ocop.web.administration.CalendarDays;

/// The working calendar: as shipped, with the days that administrators set.
@Component
public class WorkingDays {
    private final WorkingCalendar shipped = WorkingCalendar.of(CalendarFile.load());
    private final CalendarDays changed;

    WorkingDays(CalendarDays changed) {
        this.changed = changed;
    }

    /// The calendar now.
    public WorkingCalendar now() {
        var calendar = shipped;
        for (var day : changed.all()) {
            calendar = calendar.with(day.day(), day.working());
        }
        return calendar;
    }
}
