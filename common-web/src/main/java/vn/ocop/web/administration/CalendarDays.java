package vn.ocop.web.administration;

import java.util.List;

/// The days that administrators set against the calendar that the services ship with.
public interface CalendarDays {
    /// All of them, the earliest first.
    List<CalendarDay> all();
}
