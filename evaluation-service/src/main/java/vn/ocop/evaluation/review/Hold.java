package vn.ocop.evaluation.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// On whom a review waits, and since when.
///
/// @param person who claimed it, absent where it waits on the office
/// @param since when it came into its present state
public record Hold(@Nullable String person, @Nullable String name, Instant since) {
    /// Held by nobody.
    static Hold ofOffice(Instant since) {
        return new Hold(null, null, since);
    }

    Hold of(@Nullable String next, @Nullable String nextName) {
        return new Hold(next, nextName, since);
    }

    Hold from(Instant moment) {
        return new Hold(person, name, moment);
    }

    boolean isFreeFor(String somebody) {
        return person == null || person.equals(somebody);
    }
}
