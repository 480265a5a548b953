package vn.ocop.evaluation.scoring.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.review.CentralResult;
import vn.ocop.evaluation.review.Judgement;
import vn.ocop.evaluation.review.ReviewState;
import vn.ocop.evaluation.scoring.ScoringDesk.Result;
import vn.ocop.events.EvaluationEvent.MissedGate;

/// What the closed passes of a review came to.
///
/// @param mean of the last closed pass, two places, rounded down; absent before the first one
/// @param stars after gates, and by the centre's result where there is one
record ResultView(
        UUID reviewId,
        ReviewState state,
        @Nullable String mean,
        @Nullable Integer bandStars,
        @Nullable Integer stars,
        List<MissedGate> missedGates,
        @Nullable CentralResult central,
        List<PassView> passes) {
    static ResultView of(Result result) {
        var review = result.review();
        var judgement = review.findings().judgement();
        var central = review.findings().central();
        return new ResultView(
                review.id(),
                review.state(),
                judgement == null ? null : PassView.mean(judgement),
                judgement == null ? null : judgement.bandStars(),
                stars(judgement, central),
                judgement == null ? List.of() : judgement.missedGates(),
                central,
                result.passes().stream()
                        .map(pass -> PassView.of(pass, result.set()))
                        .toList());
    }

    private static @Nullable Integer stars(@Nullable Judgement judgement, @Nullable CentralResult central) {
        if (central != null) {
            return central.recognisedStars();
        }
        return judgement == null ? null : judgement.stars();
    }
}
