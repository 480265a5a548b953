package vn.ocop.evaluation.explanation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.explanation.Difference.Kind;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.CouncilRules;
import vn.ocop.evaluation.scoring.Recount;
import vn.ocop.evaluation.scoring.Recounts;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Tier;

/// Makes explanations of closed passes.
@Component
class Explanations {
    private final Recounts recounts;
    private final CouncilRules rules;

    Explanations(Recounts recounts, CouncilRules rules) {
        this.recounts = recounts;
        this.rules = rules;
    }

    Explanation of(Review review, ClosedPass decided, boolean last) {
        return recounts.of(review, decided)
                .map(recount -> explained(review, decided, recount, last))
                .orElseGet(() -> unexplained(review, decided));
    }

    private Explanation explained(Review review, ClosedPass decided, Recount recount, boolean last) {
        var rulebook = rules.rulebook(review.dossier());
        var set = rulebook.set(review.dossier().facts().product().setNumber());
        var members = recount.sheets().stream()
                .map(sheet -> MemberTotal.of(sheet, set))
                .toList();
        var ranking = recount.ranking();
        return new Explanation(
                review,
                decided,
                Source.in(rulebook, "id"),
                members,
                steps(review, recount, rulebook, set, members, last),
                ranking.stars(),
                ranking.tally().shown(),
                Comparison.of(review, decided, recount, last));
    }

    private List<Step> steps(
            Review review,
            Recount recount,
            Rulebook rulebook,
            CriteriaSet set,
            List<MemberTotal> members,
            boolean last) {
        var facts = review.dossier().facts();
        var tally = recount.ranking().tally();
        var course = new Course(rulebook)
                .step(
                        Step.Kind.RULES,
                        "inForceFrom",
                        rulebook.id(),
                        rulebook.basis(),
                        facts.policyVersion(),
                        set.number(),
                        set.name());
        Counted.sheets(course, set.number(), members);
        Counted.mean(course, tally);
        var spread = recount.judgement().pass().spread();
        Counted.spread(course, rules.council(review.dossier()), spread);
        Counted.bands(course, rulebook, tally);
        Gates.steps(course, set, recount);
        Sequels.steps(course, rulebook, Tier.valueOf(review.tier().name()), recount);
        Sequels.central(course, last ? review.findings().central() : null);
        return course.steps();
    }

    private Explanation unexplained(Review review, ClosedPass decided) {
        var rulebook = rules.rulebook(review.dossier());
        var lost = Difference.of(Kind.NO_SHEETS, decided.judgement().pass().count(), 0);
        return new Explanation(
                review, decided, Source.in(rulebook, "id"), List.of(), List.of(), 0, "0.00", List.of(lost));
    }
}
