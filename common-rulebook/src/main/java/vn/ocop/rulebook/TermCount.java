package vn.ocop.rulebook;

import java.time.LocalDate;
import java.util.List;

/// Counts a term from the spans of a dossier's way, so that it can be recounted at any time and by anybody.
///
/// @param way first things first
/// @param today the day up to which it is counted, with it
public record TermCount(WorkingCalendar calendar, List<Span> way, LocalDate today) {
    public TermCount {
        way = List.copyOf(way);
    }

    /// The days of the term that are used up.
    ///
    /// @param stops whether the term stands still in spans that stop it
    public int used(Deadline rule, LocalDate startedOn, boolean stops) {
        if (!stops) {
            return calendar.between(startedOn, today, rule.unit());
        }
        return way.stream()
                .filter(span -> !span.stops())
                .mapToInt(span -> calendar.between(later(startedOn, span.first()), span.lastBy(today), rule.unit()))
                .sum();
    }

    /// The last day: that of the term as it was counted when the clock last started, nothing stopping it since.
    public LocalDate dueOn(Deadline rule, LocalDate startedOn, boolean stops) {
        if (!stops) {
            return calendar.after(startedOn, rule.days(), rule.unit());
        }
        var since = later(startedOn, way.getLast().first());
        var before = new TermCount(calendar, way.subList(0, way.size() - 1), since);
        int left = rule.days() - before.used(rule, startedOn, true);
        return calendar.after(since, Math.max(0, left), rule.unit());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
