package vn.ocop.evaluation.review;

import java.util.List;
import vn.ocop.events.EvaluationEvent.MissedGate;
import vn.ocop.events.EvaluationEvent.PassResult;

/// What a closed pass made of a product.
///
/// @param bandStars the stars of the exact mean alone
/// @param stars the stars after gates
/// @param scoredBy all who scored the product so far, at whichever tier
public record Judgement(
        PassResult pass, int bandStars, int stars, List<MissedGate> missedGates, Sequel sequel, List<String> scoredBy) {
    public Judgement {
        missedGates = List.copyOf(missedGates);
        scoredBy = List.copyOf(scoredBy);
    }

    /// The same points with another sequel.
    public Judgement followedBy(Sequel next) {
        return new Judgement(pass, bandStars, stars, missedGates, next, scoredBy);
    }
}
