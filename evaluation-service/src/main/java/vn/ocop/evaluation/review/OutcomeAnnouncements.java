package vn.ocop.evaluation.review;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.EvaluationEvent.DossierForwarded;
import vn.ocop.events.EvaluationEvent.DossierNotQualified;
import vn.ocop.events.EvaluationEvent.DossierPassedOn;
import vn.ocop.events.EvaluationEvent.ProductRanked;
import vn.ocop.events.Tier;

/// What is told of a closed pass and what follows from it: the only events with points.
final class OutcomeAnnouncements {
    private static final int FIVE = 5;

    private OutcomeAnnouncements() {}

    static DossierPassedOn passedOn(Review review) {
        var act = review.act();
        var next = requireNonNull(judgement(review).sequel().nextTier());
        return new DossierPassedOn(
                review.dossier().id(),
                review.tier(),
                review.unitCode(),
                requireNonNull(review.dossier().unitAt(next)),
                judgement(review).pass(),
                act.person(),
                act.at());
    }

    static DossierNotQualified notQualified(Review review) {
        var act = review.act();
        var central = review.findings().central();
        return new DossierNotQualified(
                review.dossier().id(),
                review.tier(),
                review.unitCode(),
                judgement(review).pass(),
                central == null ? judgement(review).stars() : central.recognisedStars(),
                act.person(),
                act.at());
    }

    static DossierForwarded forwarded(Review review) {
        var act = review.act();
        var judgement = judgement(review);
        return new DossierForwarded(
                review.dossier().id(),
                review.tier(),
                review.unitCode(),
                review.dossier().facts(),
                judgement.pass(),
                judgement.sequel().provisionalStars(),
                judgement.scoredBy(),
                act.person(),
                act.at());
    }

    /// Ranked by the province's own points.
    static ProductRanked ranked(Review review) {
        var judgement = judgement(review);
        return ranked(
                review, judgement.stars(), requireNonNull(judgement.sequel().certifier()), null);
    }

    /// Ranked by what the centre decided.
    static ProductRanked rankedCentrally(Review review) {
        var central = requireNonNull(review.findings().central());
        var stars = central.recognisedStars();
        var reference = stars == FIVE ? central.reference() : null;
        return ranked(review, stars, requireNonNull(central.certifier()), reference);
    }

    static Judgement judgement(Review review) {
        return requireNonNull(review.findings().judgement(), "points are told once a pass is closed");
    }

    private static ProductRanked ranked(Review review, int stars, Tier certifier, @Nullable String reference) {
        var act = review.act();
        var judgement = judgement(review);
        return new ProductRanked(
                review.dossier().id(),
                review.tier(),
                review.unitCode(),
                review.dossier().facts(),
                judgement.pass(),
                stars,
                judgement.missedGates(),
                certifier,
                reference,
                judgement.scoredBy(),
                act.person(),
                act.at());
    }
}
