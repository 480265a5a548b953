package vn.ocop.evaluation.review;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.Role;

/// On whom a review waits: a named person or, until claimed, an office.
public record WaitingFor(
        @Nullable String person,
        @Nullable Role role,
        @Nullable String unitCode) {
    /// Absent once it has ended.
    static @Nullable WaitingFor of(Review review) {
        return switch (review.state()) {
            case RECEIVED, UNDER_CHECK, FORWARDED_TO_CENTRE -> held(review);
            case RETURNED, SUPPLEMENT ->
                office(Role.COMMUNE_OFFICER, review.dossier().facts().place().communeCode());
            case SCORING, RESCORING -> office(Role.COUNCIL_MEMBER, review.unitCode());
            case PASSED, RANKED, NOT_QUALIFIED, DISQUALIFIED, WITHDRAWN -> null;
        };
    }

    private static WaitingFor held(Review review) {
        var holder = review.hold().person();
        return holder == null
                ? office(ReviewLifecycles.officerOf(review.tier()), review.unitCode())
                : new WaitingFor(holder, null, null);
    }

    private static WaitingFor office(Role role, String unitCode) {
        return new WaitingFor(null, role, unitCode);
    }
}
