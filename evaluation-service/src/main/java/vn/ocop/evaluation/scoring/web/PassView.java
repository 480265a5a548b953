package vn.ocop.evaluation.scoring.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.review.Judgement;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.PassMinutes;
import vn.ocop.events.EvaluationEvent.SheetResult;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Tally;

/// A closed pass: its points, who was there, by which rule, and what followed.
///
/// @param gates the council's value of each criterion that guards stars, in the set's order
record PassView(
        int pass,
        String mean,
        int sum,
        int count,
        int spread,
        int stars,
        List<GateView> gates,
        List<SheetResult> sheets,
        ReviewAction action,
        PassMinutes minutes,
        String closedBy,
        Instant closedAt,
        @Nullable String note) {
    static PassView of(ClosedPass closed, CriteriaSet set) {
        var points = closed.judgement().pass();
        var act = closed.closed();
        return new PassView(
                closed.number(),
                mean(closed.judgement()),
                points.sum(),
                points.count(),
                points.spread(),
                closed.judgement().stars(),
                GateView.of(closed.judgement(), set),
                points.sheets(),
                closed.action(),
                closed.minutes(),
                act.name(),
                act.at(),
                act.why());
    }

    static String mean(Judgement judgement) {
        return new Tally(judgement.pass().sum(), judgement.pass().count()).shown();
    }
}
