package vn.ocop.rulebook;

import java.time.Duration;

/// A deadline of the law: `days` of `unit`, by its name, e.g. `commune-report`.
public record Deadline(String name, int days, DayUnit unit) {
    public Deadline {
        Check.that(days > 0, "deadline %s of %d days is not positive", name, days);
    }

    /// How long before its end it is reminded of: a third of its days, between one day and three.
    public Duration remindedAhead() {
        return Duration.ofDays(Math.clamp(days / 3L, 1, 3));
    }
}
