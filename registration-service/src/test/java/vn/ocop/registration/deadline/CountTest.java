package vn.ocop.registration.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.events.Holder;
import vn.ocop.rulebook.DayUnit;
import vn.ocop.rulebook.Deadline;
import vn.ocop.rulebook.WorkingCalendar;
import vn.ocop.rulebook.file.CalendarFile;
import vn.ocop.web.time.Today;

class CountTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(CalendarFile.load());
    private static final Deadline REVIEW = new Deadline("re-ranking-review", 45, DayUnit.CALENDAR_DAYS);
    private static final LocalDate START = LocalDate.parse("2026-06-01");

    @Test
    void theClockStopsWhileTheProducerHasTheDossier() {
        var way = List.of(
                holding(Holder.PROVINCE, "2026-06-01", "2026-06-11"),
                holding(Holder.PRODUCER, "2026-06-11", "2026-07-01"),
                holding(Holder.PROVINCE, "2026-07-01", null));

        assertThat(count(way, "2026-06-20").used(REVIEW, START, true)).isEqualTo(10);
        assertThat(count(way, "2026-07-06").used(REVIEW, START, true)).isEqualTo(15);
        assertThat(count(way, "2026-07-06").dueOn(REVIEW, START, true)).isEqualTo("2026-08-05");
    }

    @Test
    void whatDoesNotStopRunsOnInTheProducersHands() {
        var way = List.of(holding(Holder.PRODUCER, "2026-06-01", null));

        assertThat(count(way, "2026-06-20").used(REVIEW, START, false)).isEqualTo(19);
        assertThat(count(way, "2026-06-20").dueOn(REVIEW, START, false)).isEqualTo("2026-07-16");
    }

    @Test
    void countsAgreeWithAWalkThroughTheDays() {
        var random = new Random(23);
        for (int i = 0; i < 500; i++) {
            var unit = random.nextBoolean() ? DayUnit.CALENDAR_DAYS : DayUnit.WORKING_DAYS;
            var way = randomWay(random);
            var today = START.plusDays(random.nextInt(120));
            var rule = new Deadline("any", 45, unit);

            assertThat(new Count(CALENDAR, way, today).used(rule, START, true)).isEqualTo(walked(way, today, unit));
        }
    }

    private static int walked(List<Holding> way, LocalDate today, DayUnit unit) {
        int used = 0;
        for (var day = START.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            var eve = day.minusDays(1);
            // Who had it in the night before the day: segments of the same day leave the last one.
            var holder = way.stream()
                    .filter(holding -> !holding.firstDay().isAfter(eve))
                    .reduce((_, later) -> later)
                    .orElseThrow()
                    .holder();
            boolean counts = unit == DayUnit.CALENDAR_DAYS || CALENDAR.isWorking(day);
            used += counts && !holder.stopsTheClock() ? 1 : 0;
        }
        return used;
    }

    private static List<Holding> randomWay(Random random) {
        var way = new ArrayList<Holding>();
        var from = START;
        for (int i = 0; i < 5; i++) {
            var until = from.plusDays(random.nextInt(1, 25));
            way.add(holding(
                    i % 2 == 0 ? Holder.PROVINCE : Holder.PRODUCER, from.toString(), i == 4 ? null : until.toString()));
            from = until;
        }
        return way;
    }

    private static Count count(List<Holding> way, String today) {
        return new Count(CALENDAR, way, LocalDate.parse(today));
    }

    private static Holding holding(Holder holder, String from, @Nullable String until) {
        return new Holding(holder, "24", "RECEIVE", at(from), until == null ? null : at(until));
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(Today.ZONE).toInstant();
    }
}
