package vn.ocop.evaluation.advice;

import org.jspecify.annotations.Nullable;

/// How severely a member scores, by the closed passes: the mean of what the member's sheets lie above or below the
/// means of their products.
///
/// @param sheets how many sheets it stands on
/// @param needed the least number by which anything is said
/// @param deviation in points, with its sign and two places; absent below that number
public record Severity(
        String person,
        String name,
        int sheets,
        int needed,
        @Nullable String deviation) {
    static Severity of(String person, String name, Deviation found, int needed) {
        var said = found.sheets() >= Math.max(1, needed) ? found.mean() : null;
        return new Severity(person, name, found.sheets(), needed, said);
    }
}
