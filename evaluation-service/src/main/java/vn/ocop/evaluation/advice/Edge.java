package vn.ocop.evaluation.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Tally;
import vn.ocop.rulebook.Tier;

/// A bound near which a mean lies.
///
/// @param at the bound, in points
/// @param distance how far above (`+`) or below (`-`) it the mean lies, in points, two places, rounded towards it
public record Edge(int at, String distance) {
    private static final int MOST = 5;
    private static final int HUNDREDTHS = 100;

    /// The edges of bands, and of the tier's threshold, at most `margin` hundredths of a point from the exact mean.
    static List<Edge> near(Tally tally, Rulebook rulebook, Tier tier, int margin) {
        var near = new ArrayList<Edge>();
        bounds(rulebook, tier).forEach(bound -> {
            long apart = tally.sum() - (long) bound * tally.count();
            if (Math.abs(apart) * HUNDREDTHS <= (long) margin * tally.count()) {
                near.add(new Edge(bound, shown(apart, tally.count())));
            }
        });
        return List.copyOf(near);
    }

    private static Stream<Integer> bounds(Rulebook rulebook, Tier tier) {
        var bands = IntStream.rangeClosed(2, MOST)
                .mapToObj(stars -> rulebook.bands().from(stars));
        return Stream.concat(bands, Stream.of(rulebook.rulesOf(tier).passesOnAt()))
                .distinct()
                .sorted();
    }

    private static String shown(long apart, int count) {
        var size = new Tally(Math.toIntExact(Math.abs(apart)), count).shown();
        return (apart < 0 ? "-" : "+") + size;
    }
}
