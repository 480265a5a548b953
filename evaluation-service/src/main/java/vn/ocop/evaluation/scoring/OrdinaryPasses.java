package vn.ocop.evaluation.scoring;

import org.springframework.stereotype.Component;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.rulebook.Tier;

/// How many ordinary passes a council may score; passes ordered for the spread come on top.
@Component
class OrdinaryPasses {
    private final Passes passes;
    private final CouncilRules rules;

    OrdinaryPasses(Passes passes, CouncilRules rules) {
        this.passes = passes;
        this.rules = rules;
    }

    /// @throws vn.ocop.web.problem.Problem 409 where the pass under way is the last one
    void requireAnother(Review review) {
        var before = passes.of(review.id()).stream()
                .filter(pass -> pass.action() != ReviewAction.ORDER_RESCORING)
                .count();
        var most = rules.ordinaryPasses(
                review.dossier(), Tier.valueOf(review.tier().name()));
        if (before + 1 >= most) {
            throw Refused.because("no-further-pass", most);
        }
    }
}
