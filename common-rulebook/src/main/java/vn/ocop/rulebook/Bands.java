package vn.ocop.rulebook;

/// The half-open bands of the mean: each star from its bound (inclusive) to the next (exclusive); one star below `two`.
public record Bands(int two, int three, int four, int five) {
    public Bands {
        Check.that(
                0 < two && two < three && three < four && four < five && five <= 100,
                "bands %d/%d/%d/%d do not ascend within 1..100",
                two,
                three,
                four,
                five);
    }

    /// The stars of an exact mean, 1..5, before gates.
    public int starsOf(Tally tally) {
        int stars = 1;
        while (stars < 5 && tally.reaches(from(stars + 1))) {
            stars++;
        }
        return stars;
    }

    /// The least mean of so many stars, 1..5.
    public int from(int stars) {
        return switch (stars) {
            case 1 -> 0;
            case 2 -> two;
            case 3 -> three;
            case 4 -> four;
            case 5 -> five;
            default -> throw new IllegalArgumentException("no band of " + stars + " stars");
        };
    }
}
