package vn.ocop.evaluation.advice.web;

import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.advice.Severity;

/// How severely a member scores, or why nothing is said of it.
///
/// @param deviation in points, with its sign; absent on too few sheets
record SeverityView(
        String person,
        String name,
        int sheets,
        int needed,
        @Nullable String deviation,
        String text) {
    static SeverityView of(Severity severity, String text) {
        return new SeverityView(
                severity.person(), severity.name(), severity.sheets(), severity.needed(), severity.deviation(), text);
    }
}
