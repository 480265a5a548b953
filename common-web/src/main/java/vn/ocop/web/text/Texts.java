package vn.ocop.web.text;

import java.text.Normalizer;
import java.util.Locale;

/// The rules that every text from outside keeps.
public final class Texts {
    private Texts() {}

    /// The text in Unicode's normal form C: letters typed on different keyboards become the same.
    public static String normalised(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Whether the text holds nothing that a reader cannot see or that turns its order round: no control
    /// characters but tab and line feed, no direction marks, no half characters.
    public static boolean isClean(String text) {
        return text.codePoints().noneMatch(Texts::isRefused);
    }

    /// Characters as people count them, not UTF-16 units.
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The first refused character as `U+202E`, for messages.
    public static String firstRefused(String text) {
        return text.codePoints()
                .filter(Texts::isRefused)
                .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
                .findFirst()
                .orElse("");
    }

    private static boolean isRefused(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> isDirection(point);
            default -> false;
        };
    }

    private static boolean isDirection(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0xFEFF;
    }
}
