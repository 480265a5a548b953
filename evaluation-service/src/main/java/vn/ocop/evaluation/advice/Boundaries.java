package vn.ocop.evaluation.advice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.advice.BoundaryCase.Decisive;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.CouncilRules;
import vn.ocop.evaluation.scoring.Recount;
import vn.ocop.evaluation.scoring.Recounts;
import vn.ocop.evaluation.scoring.SealedSheet;
import vn.ocop.rulebook.Tier;

/// Finds out how near to another outcome a closed pass was.
@Component
class Boundaries {
    private final Recounts recounts;
    private final CouncilRules rules;

    Boundaries(Recounts recounts, CouncilRules rules) {
        this.recounts = recounts;
        this.rules = rules;
    }

    Optional<BoundaryCase> of(Review review, ClosedPass pass) {
        return recounts.of(review, pass)
                .map(recount -> lookedAt(review, pass, recount))
                .filter(BoundaryCase::isWorthALook);
    }

    private BoundaryCase lookedAt(Review review, ClosedPass pass, Recount recount) {
        var tally = recount.ranking().tally();
        var margin = rules.local(review.dossier()).nearEdgeMargin();
        var tier = Tier.valueOf(review.tier().name());
        var edges = Edge.near(tally, rules.rulebook(review.dossier()), tier, margin);
        return new BoundaryCase(
                review,
                tally,
                recount.ranking().stars(),
                recount.action(),
                margin,
                edges,
                decisive(review, pass, recount));
    }

    private List<Decisive> decisive(Review review, ClosedPass pass, Recount recount) {
        if (recount.sheets().size() < 2) {
            return List.of();
        }
        return recount.sheets().stream()
                .flatMap(sheet -> decisive(review, pass, recount, sheet).stream())
                .toList();
    }

    private Optional<Decisive> decisive(Review review, ClosedPass pass, Recount recount, SealedSheet sheet) {
        var others = recount.sheets().stream()
                .filter(other -> !other.id().equals(sheet.id()))
                .toList();
        var without = recounts.with(review, pass, others);
        var stars = without.ranking().stars();
        return stars == recount.ranking().stars() && without.action() == recount.action()
                ? Optional.empty()
                : Optional.of(new Decisive(sheet.member(), sheet.memberName(), sheet.total(), stars, without.action()));
    }
}
