package vn.ocop.registration.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.rulebook.Deadline;
import vn.ocop.rulebook.Span;
import vn.ocop.rulebook.TermCount;
import vn.ocop.rulebook.WorkingCalendar;
import vn.ocop.web.time.Today;

/// Counts a deadline from the segments of a dossier's way, so that it can be recomputed at any time.
///
/// @param today the day up to which it is counted, with it
record Count(WorkingCalendar calendar, List<Holding> way, LocalDate today) {
    /// The days of the term that are used up.
    int used(Deadline rule, LocalDate startedOn, boolean stops) {
        return term().used(rule, startedOn, stops);
    }

    /// The last day: that of the term as it was counted when the clock last started, nothing stopping it since.
    LocalDate dueOn(Deadline rule, LocalDate startedOn, boolean stops) {
        return term().dueOn(rule, startedOn, stops);
    }

    private TermCount term() {
        return new TermCount(calendar, way.stream().map(Count::span).toList(), today);
    }

    private static Span span(Holding holding) {
        return new Span(holding.firstDay(), lastDay(holding), holding.holder().stopsTheClock());
    }

    private static @Nullable LocalDate lastDay(Holding holding) {
        var until = holding.until();
        return until == null ? null : LocalDate.ofInstant(until, Today.ZONE);
    }
}
