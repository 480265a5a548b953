package vn.ocop.rulebook;

import java.util.Collection;

/// An exact mean, kept as sum and count: nothing is divided before the decision.
public record Tally(int sum, int count) {
    public Tally {
        Check.that(count > 0, "a mean of %d values", count);
        Check.that(sum >= 0, "the sum %d is negative", sum);
    }

    /// The tally of at least one value.
    public static Tally of(Collection<Integer> points) {
        return new Tally(points.stream().mapToInt(Integer::intValue).sum(), points.size());
    }

    /// Whether the mean is at least `band`.
    public boolean reaches(int band) {
        return sum >= (long) band * count;
    }

    /// The mean with two decimal places, rounded down, with a dot: 89.666… is `89.66`.
    public String shown() {
        long hundredths = sum * 100L / count;
        return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }
}
