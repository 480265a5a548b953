package vn.ocop.evaluation.review;

import static vn.ocop.evaluation.review.ReviewAction.PASS_ON;
import static vn.ocop.evaluation.review.ReviewState.PASSED;
import static vn.ocop.evaluation.review.ReviewState.RESCORING;
import static vn.ocop.evaluation.review.ReviewState.SCORING;
import static vn.ocop.evaluation.review.SharedRows.COUNCIL;
import static vn.ocop.evaluation.review.SharedRows.LED;
import static vn.ocop.workflow.Announcement.announcing;

import vn.ocop.events.EvaluationEvent.DossierPassedOn;
import vn.ocop.events.Role;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of a review that passes dossiers on to another tier: the district's, while there were any.
public final class DistrictReview {
    // spotless:off
    /// All that can happen to a district's review.
    public static final TransitionTable<ReviewState, ReviewAction, Review> TABLE =
            SharedRows.startingTable("district-review", Role.DISTRICT_OFFICER)
            .row(SCORING,   PASS_ON, COUNCIL, PASSED, LED, announcing(DossierPassedOn.class, OutcomeAnnouncements::passedOn))
            .row(RESCORING, PASS_ON, COUNCIL, PASSED, LED, announcing(DossierPassedOn.class, OutcomeAnnouncements::passedOn))
            .build();
    // spotless:on

    private DistrictReview() {}
}
