package vn.ocop.evaluation.explanation;

import vn.ocop.evaluation.explanation.Step.Kind;
import vn.ocop.evaluation.scoring.Recount;
import vn.ocop.evaluation.scoring.Tick;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Criterion;

/// The steps from the band to the stars: gate by gate, then the cap.
final class Gates {
    private static final int LEAST = 3;

    private Gates() {}

    static void steps(Course course, CriteriaSet set, Recount recount) {
        var ranking = recount.ranking();
        boolean guarded = false;
        for (int level = LEAST; level <= ranking.bandStars(); level++) {
            for (var criterion : set.criteria()) {
                if (criterion.minimums().containsKey(level)) {
                    gate(course, set, criterion, level, recount);
                    guarded = true;
                }
            }
        }
        if (!guarded) {
            course.step(Kind.NO_GATE, "sets." + set.number(), ranking.bandStars());
        }
        cap(course, set, recount);
    }

    private static void gate(Course course, CriteriaSet set, Criterion criterion, int level, Recount recount) {
        var minimum = criterion.minimums().getOrDefault(level, 0);
        var reached = recount.ranking().consolidated().stream()
                .filter(value -> value.criterion().equals(criterion.code()))
                .findFirst()
                .orElseThrow()
                .value();
        course.step(
                kind(reached < minimum, recount.nearestBox()),
                "sets." + set.number() + "." + criterion.code(),
                level,
                criterion.code(),
                criterion.title(),
                sum(recount, criterion),
                recount.sheets().size(),
                reached,
                minimum);
    }

    private static Kind kind(boolean missed, boolean nearest) {
        if (nearest) {
            return missed ? Kind.NEAREST_GATE_MISSED : Kind.NEAREST_GATE_REACHED;
        }
        return missed ? Kind.GATE_MISSED : Kind.GATE_REACHED;
    }

    private static int sum(Recount recount, Criterion criterion) {
        return recount.sheets().stream()
                .mapToInt(sheet -> sheet.ticks()
                        .getOrDefault(criterion.code(), new Tick(0, 0))
                        .points())
                .sum();
    }

    private static void cap(Course course, CriteriaSet set, Recount recount) {
        var ranking = recount.ranking();
        var article = "sets." + set.number();
        if (ranking.missed().isEmpty()) {
            course.step(Kind.STARS, article, ranking.stars());
        } else {
            course.step(Kind.CAPPED, article, ranking.bandStars(), ranking.stars());
        }
    }
}
