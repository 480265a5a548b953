package vn.ocop.web.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folds Vietnamese for search: without accents, `đ` as `d`, lower case, single spaces. People who type
/// `nep cai hoa vang` find "Nếp cái hoa vàng". Fold what is stored and what is asked for alike.
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {}

    /// The folded text.
    public static String fold(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var plain = bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /// A pattern for SQL `LIKE` that finds the folded text anywhere, `%`, `_` and `\` meaning themselves.
    public static String containing(String text) {
        return "%" + fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
