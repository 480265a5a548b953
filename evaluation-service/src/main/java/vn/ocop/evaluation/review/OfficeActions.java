package vn.ocop.evaluation.review;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.web.actor.Actor;

/// What an officer may do about who holds a review; the lifecycle does not move by it.
final class OfficeActions {
    private OfficeActions() {}

    static List<ActionView> of(Review review, Actor actor) {
        var officer = ReviewLifecycles.officerOf(review.tier());
        if (!review.state().waitsInOffice() || !actor.has(officer, review.unitCode())) {
            return List.of();
        }
        var actions = new ArrayList<ActionView>();
        var holder = review.hold().person();
        if (holder == null && !review.isRecused(actor.person())) {
            actions.add(allowed("CLAIM"));
        }
        if (actor.person().equals(holder)) {
            actions.add(allowed("RELEASE"));
        }
        actions.add(allowed("REASSIGN"));
        return actions;
    }

    private static ActionView allowed(String action) {
        return new ActionView(action, true, null);
    }
}
