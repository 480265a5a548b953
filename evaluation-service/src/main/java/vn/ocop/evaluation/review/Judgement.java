package vn.ocop.evaluation.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.EvaluationEvent.MissedGate;
import vn.ocop.events.EvaluationEvent.PassResult;
import vn.ocop.rulebook.Consolidated;

/// What a closed pass made of a product.
///
/// @param bandStars the stars of the exact mean alone
/// @param stars the stars after gates
/// @param gated the council's value of each criterion that guards stars, in the set's order; absent where the
///     pass closed before they were kept
/// @param scoredBy all who scored the product so far, at whichever tier
public record Judgement(
        PassResult pass,
        int bandStars,
        int stars,
        List<MissedGate> missedGates,
        @Nullable List<Consolidated> gated,
        Sequel sequel,
        List<String> scoredBy) {
    public Judgement {
        missedGates = List.copyOf(missedGates);
        gated = gated == null ? null : List.copyOf(gated);
        scoredBy = List.copyOf(scoredBy);
    }

    /// The same points with another sequel.
    public Judgement followedBy(Sequel next) {
        return new Judgement(pass, bandStars, stars, missedGates, gated, next, scoredBy);
    }
}
