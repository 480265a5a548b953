package vn.ocop.evaluation.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.AllowedAction;
import vn.ocop.workflow.AllowedAction.WhyNot;

/// What a person may ask for now, or why not.
public record ActionView(
        String action, boolean allowed, @Nullable WhyNot whyNot) {
    /// Where the points choose among several actions they are one request, allowed if one of them is.
    static ActionView of(String request, List<AllowedAction<ReviewAction>> actions) {
        var allowed = actions.stream().anyMatch(AllowedAction::allowed);
        return new ActionView(
                request, allowed, allowed ? null : actions.getFirst().whyNot());
    }
}
