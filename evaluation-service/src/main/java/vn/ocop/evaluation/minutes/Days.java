package vn.ocop.evaluation.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.ocop.web.time.Today;

/// Days and hours as Vietnamese papers write them.
final class Days {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", VIETNAMESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", VIETNAMESE);

    private Days() {}

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /// `ngày 08 tháng 12 năm 2020`: days, and the first two months, with a leading zero.
    static String inWords(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    static String time(Instant moment) {
        return TIME.format(ZonedDateTime.ofInstant(moment, Today.ZONE));
    }
}
