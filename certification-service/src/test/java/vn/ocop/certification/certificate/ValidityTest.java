package vn.ocop.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final int MONTHS = 36;

    @ParameterizedTest
    @CsvSource({
        "2020-12-08, 2023-12-08, 2023-12-07",
        "2020-02-29, 2023-02-28, 2023-02-27",
        "2024-02-29, 2027-02-28, 2027-02-27",
        "2021-03-01, 2024-03-01, 2024-02-29",
        "2021-02-28, 2024-02-28, 2024-02-27",
        "2025-12-31, 2028-12-31, 2028-12-30"
    })
    void holdsThirtySixCalendarMonths(LocalDate decidedOn, LocalDate before, LocalDate through) {
        var validity = Validity.of(decidedOn, MONTHS);

        assertThat(validity).isEqualTo(new Validity(decidedOn, before));
        assertThat(validity.through()).isEqualTo(through);
    }

    @Test
    void agreesWithACountByHandOnEveryDayOfAHundredYears() {
        for (var day = LocalDate.of(1999, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
            assertThat(Validity.of(day, MONTHS).before().toString()).isEqualTo(byHand(day, MONTHS));
        }
    }

    @Test
    void agreesWithACountByHandForOtherSpans() {
        for (int months = 1; months <= 60; months++) {
            for (var day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
                assertThat(Validity.of(day, months).before().toString()).isEqualTo(byHand(day, months));
            }
        }
    }

    @Test
    void anEmptySpanIsNone() {
        var day = LocalDate.of(2020, 12, 8);

        assertThatThrownBy(() -> new Validity(day, day)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Counts months on paper: numbers only, no calendar of the library.
    private static String byHand(LocalDate day, int months) {
        int count = day.getYear() * 12 + (day.getMonthValue() - 1) + months;
        int year = count / 12;
        int month = count % 12 + 1;
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return "%04d-%02d-%02d".formatted(year, month, Math.min(day.getDayOfMonth(), lengths[month - 1]));
    }
}
