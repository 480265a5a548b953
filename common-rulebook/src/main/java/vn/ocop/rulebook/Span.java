package vn.ocop.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of days in one pair of hands. Adjacent ones share a day, which counts for neither of them twice.
///
/// @param first the day on which it began
/// @param last the day on which it ended; absent while it lasts
/// @param stops whether a clock that can stop stands still meanwhile
public record Span(LocalDate first, @Nullable LocalDate last, boolean stops) {
    LocalDate lastBy(LocalDate today) {
        return last == null || last.isAfter(today) ? today : last;
    }
}
