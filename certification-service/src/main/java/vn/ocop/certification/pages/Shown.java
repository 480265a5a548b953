package vn.ocop.certification.pages;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How dates and numbers are shown to people: 23/11/2026, 1.234.
public final class Shown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Locale language;

    Shown(Locale language) {
        this.language = language;
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }
}
