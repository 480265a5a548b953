package vn.ocop.registration.administration;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.AdministrationEvent.CalendarDaySet;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.CalendarDay;
import vn.ocop.web.administration.CalendarDays;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// Keeps the calendar of working days; the other services are told.
@Component
public class CalendarDesk {
    private final Jurisdiction jurisdiction;
    private final OfficeCalendar calendar;
    private final CalendarDays changed;
    private final Announcer announcer;
    private final InstantSource time;
    private final Today today;

    CalendarDesk(
            Jurisdiction jurisdiction,
            OfficeCalendar calendar,
            CalendarDays changed,
            Announcer announcer,
            InstantSource time,
            Today today) {
        this.jurisdiction = jurisdiction;
        this.calendar = calendar;
        this.changed = changed;
        this.announcer = announcer;
        this.time = time;
        this.today = today;
    }

    /// Says whether offices work on a day to come. Deadlines in working days that are open move with it.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for a day that has begun; 403, 404 for all but the centre's
    /// administrator
    @Transactional
    public CalendarDay set(Actor actor, LocalDate day, boolean working, String name) {
        jurisdiction.require(actor, Jurisdiction.CENTRE);
        if (!day.isAfter(today.get())) {
            throw Problems.invalid().at("/day", "calendar.day-has-begun");
        }
        var fact = new CalendarDaySet(day, working, name, actor.person(), time.instant());
        announcer.tell(fact, actor.person());
        return new CalendarDay(day, working, name, fact.setBy(), fact.setAt());
    }

    /// The days of a year on which offices do not do what the weekday says.
    @Transactional(readOnly = true)
    public List<OfficeDay> of(int year) {
        var set = changed.all();
        var days = new ArrayList<OfficeDay>();
        set.forEach(day -> days.add(new OfficeDay(day.day(), day.working(), day.name(), false, day.setBy())));
        calendar.shipped().stream()
                .filter(entry -> set.stream().noneMatch(day -> day.day().equals(entry.day())))
                .forEach(entry ->
                        days.add(new OfficeDay(entry.day(), entry.working(), entry.name(), entry.assumed(), null)));
        return days.stream()
                .filter(day -> day.day().getYear() == year)
                .sorted(Comparator.comparing(OfficeDay::day))
                .toList();
    }
}
