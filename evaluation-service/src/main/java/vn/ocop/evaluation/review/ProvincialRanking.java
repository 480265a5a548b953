package vn.ocop.evaluation.review;

import static vn.ocop.evaluation.review.ReviewAction.FORWARD;
import static vn.ocop.evaluation.review.ReviewAction.NOT_QUALIFY_CENTRALLY;
import static vn.ocop.evaluation.review.ReviewAction.RANK;
import static vn.ocop.evaluation.review.ReviewAction.RANK_CENTRALLY;
import static vn.ocop.evaluation.review.ReviewAction.WITHDRAW;
import static vn.ocop.evaluation.review.ReviewState.FORWARDED_TO_CENTRE;
import static vn.ocop.evaluation.review.ReviewState.NOT_QUALIFIED;
import static vn.ocop.evaluation.review.ReviewState.RANKED;
import static vn.ocop.evaluation.review.ReviewState.RESCORING;
import static vn.ocop.evaluation.review.ReviewState.SCORING;
import static vn.ocop.evaluation.review.ReviewState.WITHDRAWN;
import static vn.ocop.evaluation.review.SharedRows.COUNCIL;
import static vn.ocop.evaluation.review.SharedRows.FREE;
import static vn.ocop.evaluation.review.SharedRows.LED;
import static vn.ocop.events.Role.PROVINCE_OFFICER;
import static vn.ocop.events.Role.SYSTEM;
import static vn.ocop.workflow.Announcement.announcing;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;

import vn.ocop.events.EvaluationEvent.DossierForwarded;
import vn.ocop.events.EvaluationEvent.DossierNotQualified;
import vn.ocop.events.EvaluationEvent.ProductRanked;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of a review that gives stars: the province's.
public final class ProvincialRanking {
    // spotless:off
    /// All that can happen to a province's review.
    public static final TransitionTable<ReviewState, ReviewAction, Review> TABLE =
            SharedRows.startingTable("provincial-ranking", PROVINCE_OFFICER)
            .row(SCORING,             RANK,                  COUNCIL,          RANKED,              LED,       announcing(ProductRanked.class, OutcomeAnnouncements::ranked))
            .row(SCORING,             FORWARD,               COUNCIL,          FORWARDED_TO_CENTRE, LED,       announcing(DossierForwarded.class, OutcomeAnnouncements::forwarded))
            .row(RESCORING,           RANK,                  COUNCIL,          RANKED,              LED,       announcing(ProductRanked.class, OutcomeAnnouncements::ranked))
            .row(RESCORING,           FORWARD,               COUNCIL,          FORWARDED_TO_CENTRE, LED,       announcing(DossierForwarded.class, OutcomeAnnouncements::forwarded))
            .row(FORWARDED_TO_CENTRE, RANK_CENTRALLY,        PROVINCE_OFFICER, RANKED,              FREE,      announcing(ProductRanked.class, OutcomeAnnouncements::rankedCentrally))
            .row(FORWARDED_TO_CENTRE, NOT_QUALIFY_CENTRALLY, PROVINCE_OFFICER, NOT_QUALIFIED,       FREE,      announcing(DossierNotQualified.class, OutcomeAnnouncements::notQualified))
            .row(FORWARDED_TO_CENTRE, WITHDRAW,              SYSTEM,           WITHDRAWN,           nothing(), silent())
            .build();
    // spotless:on

    private ProvincialRanking() {}
}
