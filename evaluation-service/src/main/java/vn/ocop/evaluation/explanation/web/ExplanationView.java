package vn.ocop.evaluation.explanation.web;

import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.explanation.Difference;
import vn.ocop.evaluation.explanation.Explanation;
import vn.ocop.evaluation.explanation.MemberTotal;
import vn.ocop.evaluation.explanation.Source;
import vn.ocop.evaluation.explanation.Step;
import vn.ocop.rulebook.Tally;

/// A rank explained, in the reader's language.
///
/// @param mean exact as `sum / count`, shown with two places, rounded down
/// @param stars what the stored sheets come to
/// @param decidedStars what is on record
/// @param agrees whether the stored sheets come to what was decided
record ExplanationView(
        UUID reviewId,
        int pass,
        String product,
        String producer,
        Source rule,
        int policyVersion,
        String mean,
        String decidedMean,
        int stars,
        int decidedStars,
        List<MemberTotal> members,
        List<StepView> steps,
        boolean agrees,
        List<DifferenceView> differences) {
    static ExplanationView of(Explanation explanation, ExplanationWords words) {
        var review = explanation.review();
        var facts = review.dossier().facts();
        var decided = explanation.decided().judgement();
        return new ExplanationView(
                review.id(),
                explanation.decided().number(),
                facts.product().name(),
                facts.producer().name(),
                explanation.source(),
                facts.policyVersion(),
                explanation.mean(),
                new Tally(decided.pass().sum(), decided.pass().count()).shown(),
                explanation.stars(),
                decided.stars(),
                explanation.members(),
                explanation.steps().stream()
                        .map(step -> new StepView(step.kind(), words.of(step), step.source()))
                        .toList(),
                explanation.agrees(),
                explanation.differences().stream()
                        .map(one -> new DifferenceView(one.kind(), one.decided(), one.recounted(), words.of(one)))
                        .toList());
    }

    /// One step, in words, and where its rule stands.
    record StepView(Step.Kind kind, String text, Source rule) {}

    /// One difference, in words.
    record DifferenceView(Difference.Kind kind, String decided, String recounted, String text) {}
}
