package vn.ocop.evaluation.review;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import vn.ocop.events.Tier;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.problem.Problems;

/// Reads a central result by the dossier's rulebook.
@Component
class Centre {
    private static final int FIVE = 5;

    private final Rulebooks rulebooks;

    Centre(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /// What the product has by the centre's result.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 if the score does not carry the stars
    CentralResult recognised(Review review, BigDecimal score, int stars, String reference) {
        var rulebook = rulebooks.get(review.dossier().facts().rulebook());
        if (score.compareTo(BigDecimal.valueOf(rulebook.bands().from(stars))) < 0) {
            throw Problems.invalid().at("/stars", "central.stars-above-score", stars, score.toPlainString());
        }
        int recognised = stars == FIVE ? FIVE : shortfall(rulebook, review, stars);
        var certifier = rulebook.certifies(recognised)
                ? Tier.valueOf(rulebook.certifierOf(recognised).name())
                : null;
        return new CentralResult(score, stars, reference, recognised, certifier);
    }

    private static int shortfall(Rulebook rulebook, Review review, int stars) {
        return switch (rulebook.forwarding().shortfall()) {
            case KEEPS_PROVINCIAL_STARS ->
                Math.min(FIVE - 1, OutcomeAnnouncements.judgement(review).stars());
            case PROVINCE_RECOGNISES_CENTRAL_RESULT -> stars;
        };
    }
}
