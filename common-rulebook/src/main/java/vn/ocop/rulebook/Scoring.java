package vn.ocop.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The arithmetic from sheets to stars: whole numbers only.
///
/// @param nearestBox whether the council's value of a criterion is the box nearest to the mean, the lower of two
///     equally near; else the mean is rounded down to a box
public record Scoring(Bands bands, CriteriaSet set, boolean nearestBox) {
    public Scoring {
        Check.that(set.complete(), "set %d is incomplete: %s", set.number(), set.incompleteBecause());
    }

    /// With means rounded down to a box.
    Scoring(Bands bands, CriteriaSet set) {
        this(bands, set, false);
    }

    /// What valid sheets, at least one, make of a product of the set.
    public Ranking rank(List<Sheet> sheets) {
        var points = sheets.stream().map(set::points).toList();
        var tally = Tally.of(points.stream().map(Scoring::total).toList());
        var consolidated = consolidated(points);
        int bandStars = bands.starsOf(tally);
        var missed = missed(consolidated, bandStars);
        int stars = missed.stream().mapToInt(miss -> miss.level() - 1).min().orElse(bandStars);
        return new Ranking(tally, bandStars, stars, missed, consolidated);
    }

    private static int total(Map<String, Integer> points) {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<Consolidated> consolidated(List<Map<String, Integer>> points) {
        return set.criteria().stream()
                .map(criterion -> new Consolidated(criterion.code(), value(criterion, tally(points, criterion))))
                .toList();
    }

    private int value(Criterion criterion, Tally points) {
        return nearestBox ? criterion.nearest(points) : criterion.consolidated(points);
    }

    private static Tally tally(List<Map<String, Integer>> points, Criterion criterion) {
        return Tally.of(points.stream()
                .map(sheet -> sheet.getOrDefault(criterion.code(), 0))
                .toList());
    }

    private List<GateMiss> missed(List<Consolidated> consolidated, int upTo) {
        var missed = new ArrayList<GateMiss>();
        for (int level = 3; level <= upTo; level++) {
            for (int i = 0; i < consolidated.size(); i++) {
                var minimum = set.criteria().get(i).minimums().get(level);
                var reached = consolidated.get(i);
                if (minimum != null && reached.value() < minimum) {
                    missed.add(new GateMiss(reached.criterion(), level, minimum, reached.value()));
                }
            }
        }
        return missed;
    }
}
