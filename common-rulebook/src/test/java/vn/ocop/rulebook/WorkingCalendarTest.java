package vn.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ocop.rulebook.DayUnit.CALENDAR_DAYS;
import static vn.ocop.rulebook.DayUnit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.rulebook.file.CalendarFile;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(CalendarFile.load());
    private static final LocalDate EPOCH = LocalDate.parse("2020-01-01");
    private static final int DAYS = 8 * 365;

    @ParameterizedTest
    @CsvSource({
        "2020-01-24, false",
        "2020-01-31, true",
        "2024-04-29, false",
        "2024-05-04, true",
        "2025-04-26, true",
        "2026-02-17, false",
        "2026-05-23, false",
        "2026-05-22, true"
    })
    void holidaysAreOffAndMakeUpDaysAreNot(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorking(day)).isEqualTo(working);
    }

    @Test
    void theDayOfTheEventDoesNotCount() {
        var monday = LocalDate.parse("2026-06-01");
        assertThat(CALENDAR.after(monday, 0, WORKING_DAYS)).isEqualTo(monday);
        assertThat(CALENDAR.after(monday, 1, WORKING_DAYS)).isEqualTo("2026-06-02");
        assertThat(CALENDAR.after(monday, 15, WORKING_DAYS)).isEqualTo("2026-06-22");
        assertThat(CALENDAR.after(monday, 45, CALENDAR_DAYS)).isEqualTo("2026-07-16");
    }

    @Test
    void fifteenWorkingDaysOverTetAreNearlyFourWeeks() {
        assertThat(CALENDAR.after(LocalDate.parse("2025-01-20"), 15, WORKING_DAYS))
                .isEqualTo("2025-02-17");
    }

    @ParameterizedTest
    @EnumSource(DayUnit.class)
    void termsAgreeWithAnIndependentCount(DayUnit unit) {
        var random = new Random(11);
        var count = new RunningCount(EPOCH, DAYS + 1);
        for (int i = 0; i < 5_000; i++) {
            var start = EPOCH.plusDays(random.nextInt(DAYS - 400));
            int days = random.nextInt(1, 200);
            var end = CALENDAR.after(start, days, unit);
            assertThat(count.between(start, end, unit))
                    .as("%s + %d", start, days)
                    .isEqualTo(days);
            assertThat(count.between(start, end.minusDays(1), unit)).isEqualTo(days - 1);
            assertThat(CALENDAR.between(start, end, unit)).isEqualTo(days);
        }
    }

    @ParameterizedTest
    @EnumSource(DayUnit.class)
    void adjacentSegmentsAddUpToTheWhole(DayUnit unit) {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var cuts = IntStream.generate(() -> random.nextInt(DAYS))
                    .limit(3)
                    .sorted()
                    .mapToObj(EPOCH::plusDays)
                    .toList();
            int parts =
                    CALENDAR.between(cuts.get(0), cuts.get(1), unit) + CALENDAR.between(cuts.get(1), cuts.get(2), unit);
            assertThat(parts).isEqualTo(CALENDAR.between(cuts.get(0), cuts.get(2), unit));
        }
    }

    @Test
    void anAdministratorsDayReplacesTheShippedOne() {
        var saturday = LocalDate.parse("2026-06-06");
        assertThat(CALENDAR.with(saturday, true).after(LocalDate.parse("2026-06-05"), 1, WORKING_DAYS))
                .isEqualTo(saturday);
        assertThat(CALENDAR.after(LocalDate.parse("2026-06-05"), 1, WORKING_DAYS))
                .isEqualTo("2026-06-08");
    }

    @Test
    void nothingLiesBetweenADayAndAnEarlierOne() {
        assertThat(CALENDAR.between(EPOCH.plusDays(3), EPOCH, CALENDAR_DAYS)).isZero();
    }

    @Test
    void anEntryThatChangesNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarEntry(LocalDate.parse("2026-06-06"), false, "Thứ bảy", "Saturday", false))
                .withMessageContaining("2026-06-06 is a day off already");
    }
}
