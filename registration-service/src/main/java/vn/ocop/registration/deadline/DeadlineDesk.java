package vn.ocop.registration.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.registration.administration.OfficeCalendar;
import vn.ocop.web.administration.CalendarChanged;
import vn.ocop.web.time.Today;

/// Keeps a dossier's way and its deadlines, inside the transaction of the step that moved it.
@Component
public class DeadlineDesk {
    private final Deadlines deadlines;
    private final DeadlinePlan plan;
    private final OfficeCalendar calendar;

    DeadlineDesk(Deadlines deadlines, DeadlinePlan plan, OfficeCalendar calendar) {
        this.deadlines = deadlines;
        this.plan = plan;
        this.calendar = calendar;
    }

    /// Writes down where the dossier is now, and what that does to its deadlines.
    ///
    /// @param before its way until now, as read in this transaction
    @Transactional
    public void moved(Position position, List<Holding> before) {
        var way = walked(position, before);
        var terms = plan.of(position, way);
        if (terms.isEmpty()) {
            return;
        }
        var known = deadlines.of(position.dossierId());
        for (var term : terms) {
            deadlines.keep(due(position, term, way, knownOf(known, term)));
        }
    }

    private List<Holding> walked(Position position, List<Holding> before) {
        var dossier = position.dossierId();
        var last = before.isEmpty() ? null : before.getLast();
        if (last != null && last.isAt(position)) {
            return before;
        }
        var way = new ArrayList<>(before);
        if (last != null && last.until() == null) {
            deadlines.leave(dossier, position.at());
            way.set(way.size() - 1, last.endedAt(position.at()));
        }
        var holder = position.holder();
        if (holder != null) {
            var next = new Holding(holder, position.unitCode(), position.deed(), position.at(), null);
            deadlines.enter(dossier, next);
            way.add(next);
        }
        return way;
    }

    /// Counts open deadlines anew by the calendar as it became.
    @EventListener
    @Transactional
    public void on(CalendarChanged changed) {
        for (var due : deadlines.inWorkingDays()) {
            var way = deadlines.way(due.dossierId());
            var last = new Count(calendar.now(), way, changed.day()).dueOn(due.rule(), due.startedOn(), due.stops());
            deadlines.keep(running(due, last));
        }
    }

    private Due due(Position position, Term term, List<Holding> way, @Nullable Due before) {
        var rule = term.rule();
        var lastDay = before == null ? null : before.dueOn();
        var due = new Due(position.dossierId(), rule, term.startedOn(), term.stops(), lastDay, Stage.MET, null);
        if (!term.open()) {
            return due;
        }
        var known = before == null ? null : before.stage();
        var holder = position.holder();
        if (term.stops() && holder != null && holder.stopsTheClock()) {
            return at(due, null, known == Stage.PASSED ? Stage.PASSED : Stage.STOPPED, null);
        }
        var day = LocalDate.ofInstant(position.at(), Today.ZONE);
        var last = new Count(calendar.now(), way, day).dueOn(rule, term.startedOn(), term.stops());
        return running(at(due, null, known == Stage.PASSED ? Stage.PASSED : Stage.RUNNING, null), last);
    }

    /// The deadline with that last day: looked at ahead of its end, then at its end, never again once it passed.
    static Due running(Due due, LocalDate last) {
        return switch (due.stage()) {
            case RUNNING, STOPPED ->
                at(due, last, Stage.RUNNING, endOf(last).minus(due.rule().remindedAhead()));
            case REMINDED -> at(due, last, Stage.REMINDED, endOf(last));
            case PASSED, MET -> at(due, last, due.stage(), null);
        };
    }

    static Due at(Due due, @Nullable LocalDate last, Stage stage, @Nullable Instant nextAt) {
        return new Due(due.dossierId(), due.rule(), due.startedOn(), due.stops(), last, stage, nextAt);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Today.ZONE).toInstant();
    }

    private static @Nullable Due knownOf(List<Due> known, Term term) {
        return known.stream()
                .filter(due -> due.rule().name().equals(term.rule().name()))
                .findFirst()
                .orElse(null);
    }
}
