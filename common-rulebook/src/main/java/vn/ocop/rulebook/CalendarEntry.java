package vn.ocop.rulebook;

import java.time.LocalDate;

/// A day on which offices do not do what the weekday says.
///
/// @param working whether offices work on it: a weekend day that makes up for another; else a holiday
/// @param name the Vietnamese reason
/// @param nameEn the English reason
/// @param assumed whether the official calendar of the year was not at hand
public record CalendarEntry(LocalDate day, boolean working, String name, String nameEn, boolean assumed) {
    public CalendarEntry {
        Check.that(
                working == WorkingCalendar.isWeekend(day),
                "%s is a %s already",
                day,
                working ? "working day" : "day off");
    }
}
