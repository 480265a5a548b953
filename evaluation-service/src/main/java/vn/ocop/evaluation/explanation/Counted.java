package vn.ocop.evaluation.explanation;

import java.util.List;
import vn.ocop.evaluation.explanation.Step.Kind;
import vn.ocop.rulebook.CouncilPolicy;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Tally;

/// The steps from the sheets to the band of the exact mean.
final class Counted {
    private static final int MOST = 5;

    private Counted() {}

    static void sheets(Course course, int set, List<MemberTotal> members) {
        for (var member : members) {
            course.step(Kind.SHEET, "sets." + set, member.name(), member.a(), member.b(), member.c(), member.total());
        }
    }

    static void mean(Course course, Tally tally) {
        course.step(Kind.SUM, "weights", tally.sum(), tally.count());
        course.step(Kind.MEAN, "bands", tally.sum(), tally.count(), tally.shown());
    }

    static void spread(Course course, CouncilPolicy policy, int spread) {
        var kind = spread > policy.spreadLimit() ? Kind.SPREAD_EXCEEDED : Kind.SPREAD_WITHIN;
        course.step(kind, "council.spreadLimit", spread, policy.spreadLimit());
    }

    /// Each band from two stars up to the first one that the mean does not reach.
    static void bands(Course course, Rulebook rulebook, Tally tally) {
        for (int stars = 2; stars <= MOST; stars++) {
            var band = rulebook.bands().from(stars);
            var reached = tally.reaches(band);
            course.step(
                    reached ? Kind.BAND_REACHED : Kind.BAND_MISSED,
                    "bands." + name(stars),
                    stars,
                    tally.sum(),
                    band,
                    tally.count(),
                    (long) band * tally.count());
            if (!reached) {
                return;
            }
        }
    }

    /// The name of a band in the rulebook.
    private static String name(int stars) {
        return List.of("two", "three", "four", "five").get(stars - 2);
    }
}
