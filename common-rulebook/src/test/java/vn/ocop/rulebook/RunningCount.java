package vn.ocop.rulebook;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.ocop.rulebook.file.CalendarFile;

/// Working days counted another way: sums up to each day since an epoch, by the day's number in the week.
final class RunningCount {
    private final LocalDate epoch;
    private final int[] sums;

    RunningCount(LocalDate epoch, int days) {
        this.epoch = epoch;
        this.sums = new int[days + 1];
        var off = days(false);
        var on = days(true);
        for (int i = 0; i < days; i++) {
            long number = epoch.toEpochDay() + i;
            boolean weekday = Math.floorMod(number + 3, 7) < 5;
            boolean working = on.contains(number) || (weekday && !off.contains(number));
            sums[i + 1] = sums[i] + (working ? 1 : 0);
        }
    }

    int between(LocalDate from, LocalDate until, DayUnit unit) {
        int first = index(from) + 1;
        int end = index(until) + 1;
        return unit == DayUnit.CALENDAR_DAYS ? end - first : sums[end] - sums[first];
    }

    private int index(LocalDate day) {
        return (int) (day.toEpochDay() - epoch.toEpochDay());
    }

    private static Set<Long> days(boolean working) {
        var days = new HashSet<Long>();
        CalendarFile.load().stream()
                .filter(entry -> entry.working() == working)
                .forEach(entry -> days.add(entry.day().toEpochDay()));
        return days;
    }
}
