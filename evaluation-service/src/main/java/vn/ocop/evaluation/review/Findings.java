package vn.ocop.evaluation.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.EvaluationEvent.ReturnedItem;

/// What a review has found so far.
///
/// @param returned what the last return named
/// @param judgement of the last closed pass
public record Findings(
        List<ReturnedItem> returned,
        @Nullable Judgement judgement,
        @Nullable CentralResult central,
        @Nullable Disqualification disqualification) {
    /// Nothing yet.
    public static final Findings NONE = new Findings(List.of(), null, null, null);

    public Findings {
        returned = List.copyOf(returned);
    }

    Findings returning(List<ReturnedItem> items) {
        return new Findings(items, judgement, central, disqualification);
    }

    Findings judged(Judgement next) {
        return new Findings(returned, next, central, disqualification);
    }

    Findings decidedCentrally(CentralResult result) {
        return new Findings(returned, judgement, result, disqualification);
    }

    Findings disqualified(Disqualification why) {
        return new Findings(returned, judgement, central, why);
    }
}
