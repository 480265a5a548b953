package vn.ocop.evaluation.explanation;

import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.explanation.Step.Kind;
import vn.ocop.evaluation.review.CentralResult;
import vn.ocop.evaluation.scoring.Recount;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Tier;

/// The steps from the stars to who passes on, forwards or certifies.
final class Sequels {
    private static final String CERTIFIERS = "certification.certifiers";

    private Sequels() {}

    static void steps(Course course, Rulebook rulebook, Tier tier, Recount recount) {
        threshold(course, rulebook, tier, recount);
        var stars = recount.ranking().stars();
        switch (recount.action()) {
            case ORDER_RESCORING -> course.step(Kind.RESCORED, "council.spreadLimit");
            case PASS_ON ->
                course.step(
                        Kind.PASSED_ON,
                        "tiers",
                        rulebook.tierAfter(tier).orElseThrow().tier());
            case FORWARD -> course.step(Kind.FORWARDED, "forwarding");
            case RANK -> {
                held(course, rulebook, recount);
                course.step(Kind.CERTIFIED, CERTIFIERS, stars, rulebook.certifierOf(stars));
            }
            case NOT_QUALIFY -> course.step(Kind.NOT_CERTIFIED, CERTIFIERS, stars);
            case ORDER_SUPPLEMENT -> course.step(Kind.SUPPLEMENT_ORDERED, "tiers");
            case SUPPLEMENTED, START_CHECK, RETURN, RESUME, RECEIVE_AGAIN, ADMIT, DISQUALIFY, WITHDRAW -> {}
            case RANK_CENTRALLY, NOT_QUALIFY_CENTRALLY -> {}
        }
    }

    static void central(Course course, @Nullable CentralResult central) {
        if (central != null) {
            course.step(
                    Kind.CENTRAL,
                    "forwarding.shortfall",
                    central.score().toPlainString(),
                    central.stars(),
                    central.reference(),
                    central.recognisedStars());
        }
    }

    private static void threshold(Course course, Rulebook rulebook, Tier tier, Recount recount) {
        var tally = recount.ranking().tally();
        var threshold = rulebook.rulesOf(tier).passesOnAt();
        course.step(
                tally.reaches(threshold) ? Kind.THRESHOLD_REACHED : Kind.THRESHOLD_MISSED,
                "tiers",
                tally.sum(),
                threshold,
                tally.count(),
                (long) threshold * tally.count());
    }

    /// A mean that would go to the centre, held back by a gate.
    private static void held(Course course, Rulebook rulebook, Recount recount) {
        if (recount.ranking().tally().reaches(rulebook.forwardToCentreAt())) {
            course.step(Kind.NOT_FORWARDED, "forwarding.onlyWhenGatesAllowFive");
        }
    }
}
