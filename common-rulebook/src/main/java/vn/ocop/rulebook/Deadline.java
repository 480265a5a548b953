package vn.ocop.rulebook;

/// A deadline of the law: `days` of `unit`, by its name, e.g. `commune-report`.
public record Deadline(String name, int days, DayUnit unit) {
    public Deadline {
        Check.that(days > 0, "deadline %s of %d days is not positive", name, days);
    }
}
