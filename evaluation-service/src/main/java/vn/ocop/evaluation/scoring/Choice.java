package vn.ocop.evaluation.scoring;

import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.rulebook.Ranking;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Tier;

/// The action that the points choose: a pure function of rulebook, tier, ranking and spread.
final class Choice {
    private Choice() {}

    static ReviewAction of(Rulebook rulebook, Tier tier, Ranking ranking, boolean spreadExceeded) {
        if (spreadExceeded) {
            return ReviewAction.ORDER_RESCORING;
        }
        if (rulebook.tierAfter(tier).isPresent()) {
            var suffices = ranking.tally().reaches(rulebook.rulesOf(tier).passesOnAt());
            return suffices ? ReviewAction.PASS_ON : ReviewAction.NOT_QUALIFY;
        }
        if (rulebook.forwards(ranking)) {
            return ReviewAction.FORWARD;
        }
        return rulebook.certifies(ranking.stars()) ? ReviewAction.RANK : ReviewAction.NOT_QUALIFY;
    }
}
