package vn.ocop.rulebook.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.function.Function;

/// The forms of values in rulebook files; each throws an `IllegalArgumentException` that says what it expects.
final class Texts {
    private Texts() {}

    static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("'%s' is not a whole number".formatted(text));
        }
        return Integer.parseInt(text);
    }

    static int positive(String text) {
        int number = number(text);
        if (number == 0) {
            throw new IllegalArgumentException("'%s' is not positive".formatted(text));
        }
        return number;
    }

    static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("'%s' is neither true nor false".formatted(text));
        }
        return text.equals("true");
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is not a day like 2020-12-08".formatted(text), e);
        }
    }

    static MonthDay dayOfYear(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is not a day of the year like 04-30".formatted(text), e);
        }
    }

    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        var constants = type.getEnumConstants();
        return text -> Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("'%s' is none of %s".formatted(text, Arrays.toString(constants))));
    }
}
