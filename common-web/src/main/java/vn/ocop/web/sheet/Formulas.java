package vn.ocop.web.sheet;

/// Keeps texts from being taken for formulas when a sheet is opened.
public final class Formulas {
    private static final String BEGINNINGS = "=+-@\t\r\n";

    private Formulas() {}

    /// Whether a spreadsheet could take the text for a formula.
    public static boolean isOne(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    /// The text, with an apostrophe before what could be taken for a formula.
    public static String neutralised(String text) {
        return isOne(text) ? "'" + text : text;
    }
}
