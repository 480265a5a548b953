package vn.ocop.rulebook.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.ocop.rulebook.CalendarEntry;

/// The working-day calendar as a page to read: `docs/rulebooks/calendar.md`.
record CalendarPage(List<CalendarEntry> entries) {
    private static final String HEAD = """
            # Working-day calendar

            Written by a test from `calendar/days.csv`: change that, then run it with `-Dgolden.update=true`.

            Offices work Monday to Friday but for the days below. A term of n days ends with the n-th day after the day
            of the event. An administrator of the centre may set a day otherwise; the services are told. *Assumed*: the
            official calendar of the year was not at hand.

            | day | | | works | |
            |---|---|---|---|---|
            """;

    String markdown() {
        return HEAD + entries.stream().map(CalendarPage::row).collect(Collectors.joining("\n")) + "\n";
    }

    private static String row(CalendarEntry entry) {
        var weekday = entry.day().getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
        return "| %s %s | %s | %s | %s | %s |"
                .formatted(
                        entry.day(),
                        weekday,
                        entry.name(),
                        entry.nameEn(),
                        entry.working() ? "yes" : "no",
                        entry.assumed() ? "*assumed*" : "");
    }
}
