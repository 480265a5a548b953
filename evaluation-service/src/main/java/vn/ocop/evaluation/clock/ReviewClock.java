package vn.ocop.evaluation.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.rulebook.DayUnit;

/// The answer of a review to: what is left or over, who holds the dossier, why.
///
/// @param now who holds it; absent where the review is closed
/// @param claimedBy the officer who has taken it, by name; absent where nobody or the council has
/// @param deadlines those that are open
/// @param segments the whole way at this tier, first things first
public record ReviewClock(
        @Nullable Segment now, @Nullable String claimedBy, List<Reading> deadlines, List<Segment> segments) {
    public ReviewClock {
        deadlines = List.copyOf(deadlines);
        segments = List.copyOf(segments);
    }

    /// One deadline, read on a day.
    ///
    /// @param dueOn the last day; absent while it stands still
    /// @param left days of the unit that are left, 0 where none is
    /// @param over days of the unit since the last day, 0 where it has not passed
    /// @param stopped whether it stands still because the producer has the dossier
    public record Reading(
            String name,
            int days,
            DayUnit unit,
            LocalDate startedOn,
            @Nullable LocalDate dueOn,
            int left,
            int over,
            boolean stopped) {}
}
