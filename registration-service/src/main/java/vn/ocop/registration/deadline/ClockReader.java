package vn.ocop.registration.deadline;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.events.DossierId;
import vn.ocop.registration.administration.OfficeCalendar;
import vn.ocop.rulebook.Reading;
import vn.ocop.web.time.Today;

/// Reads the clock of a dossier, recounted from the stored segments.
@Component
public class ClockReader {
    private final Deadlines deadlines;
    private final OfficeCalendar calendar;
    private final Today today;

    ClockReader(Deadlines deadlines, OfficeCalendar calendar, Today today) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.today = today;
    }

    /// The dossier's clock today.
    public Clock of(DossierId dossier) {
        var way = deadlines.way(dossier);
        var now = way.stream().filter(holding -> holding.until() == null).findFirst();
        var count = new Count(calendar.now(), way, today.get());
        List<Reading> readings = deadlines.of(dossier).stream()
                .filter(Due::isOpen)
                .map(due -> reading(due, count))
                .toList();
        return new Clock(now.orElse(null), readings, way);
    }

    private static Reading reading(Due due, Count count) {
        var rule = due.rule();
        int used = count.used(rule, due.startedOn(), due.stops());
        return Reading.of(rule, due.startedOn(), due.dueOn(), used);
    }
}
