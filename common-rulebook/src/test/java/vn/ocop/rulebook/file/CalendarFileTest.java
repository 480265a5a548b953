package vn.ocop.rulebook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.rulebook.CalendarEntry;

class CalendarFileTest {
    @Test
    void everyYearFrom2020To2027HasItsHolidays() {
        var years = CalendarFile.load().stream()
                .filter(entry -> !entry.working())
                .collect(Collectors.groupingBy(entry -> entry.day().getYear(), Collectors.counting()));
        assertThat(years.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2020, 2027).boxed().toList());
        assertThat(years.values()).allMatch(count -> count >= 10);
    }

    @Test
    void whatIsNotOfficiallyKnownIsMarkedAssumed() {
        assertThat(CalendarFile.load())
                .filteredOn(CalendarEntry::assumed)
                .extracting(entry -> entry.day().getYear())
                .containsOnly(2026, 2027);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    2020-01-01,false; 1 January,false; '1 January' is not a day like 2020-12-08
                    2020-01-01,false; 2020-01-01,no; 'no' is neither true nor false
                    2020-01-01,false; 2020-01-01,true; 2020-01-01 is a working day already
                    2020-01-23,false; 2020-01-01,false; 2020-01-01 stands twice
                    """)
    void aBadLineIsNamed(String right, String wrong, String reason) throws Exception {
        var altered = new AlteredFiles("calendar/days.csv", right, wrong);
        assertThatThrownBy(() -> CalendarFile.load(altered))
                .isInstanceOf(RulebookFileException.class)
                .hasMessage("calendar/days.csv:" + altered.line() + ": " + reason);
    }
}
