package vn.ocop.evaluation.clock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.rulebook.Reading;

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
}
