package vn.ocop.registration.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.rulebook.Deadline;
import vn.ocop.rulebook.WorkingCalendar;

/// Counts a deadline from the segments of a dossier's way, so that it can be recomputed at any time.
///
/// @param today the day up to which it is counted, with it
record Count(WorkingCalendar calendar, List<Holding> way, LocalDate today) {
    /// The days of the term that are used up.
    int used(Deadline rule, LocalDate startedOn, boolean stops) {
        if (!stops) {
            return calendar.between(startedOn, today, rule.unit());
        }
        return way.stream()
                .filter(holding -> !holding.holder().stopsTheClock())
                .mapToInt(holding -> calendar.between(
                        later(startedOn, holding.firstDay()), earlier(today, holding.lastDay(today)), rule.unit()))
                .sum();
    }

    /// The last day: that of the term as it was counted when the clock last started, nothing stopping it since.
    LocalDate dueOn(Deadline rule, LocalDate startedOn, boolean stops) {
        if (!stops) {
            return calendar.after(startedOn, rule.days(), rule.unit());
        }
        var since = later(startedOn, way.getLast().firstDay());
        int usedBefore = new Count(calendar, way.subList(0, way.size() - 1), since).used(rule, startedOn, true);
        return calendar.after(since, Math.max(0, rule.days() - usedBefore), rule.unit());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
