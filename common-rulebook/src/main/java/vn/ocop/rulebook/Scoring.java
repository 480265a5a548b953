package vn.ocop.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The arithmetic from sheets to stars: whole numbers only.
record Scoring(Bands bands, CriteriaSet set) {
    Scoring {
        Check.that(set.complete(), "set %d is incomplete: %s", set.number(), set.incompleteBecause());
    }

    Ranking rank(List<Sheet> sheets) {
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
                .map(criterion -> new Consolidated(criterion.code(), criterion.consolidated(tally(points, criterion))))
                .toList();
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
