package vn.ocop.certification.register;

/// How a province writes its certificates' numbers, with places for `{number}`, `{year}` and `{issuer}`.
///
/// @param text for example `{number}/{year}/GCN-OCOP-{issuer}`
public record NumberPattern(String text) {
    /// Where a province has set none (*assumed*).
    public static final NumberPattern DEFAULT = new NumberPattern("{number}/{year}/GCN-OCOP-{issuer}");

    private static final String NUMBER = "{number}";
    private static final String YEAR = "{year}";

    /// Whether two numbers of an issuer always look different: it names number and year.
    public boolean tellsNumbersApart() {
        return text.contains(NUMBER) && text.contains(YEAR);
    }

    /// The number as printed.
    public String format(String issuer, int year, int number) {
        return text.replace(NUMBER, String.valueOf(number))
                .replace(YEAR, String.valueOf(year))
                .replace("{issuer}", issuer);
    }
}
