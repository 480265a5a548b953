package vn.ocop.evaluation.review;

import static vn.ocop.evaluation.review.ReviewAction.ADMIT;
import static vn.ocop.evaluation.review.ReviewAction.DISQUALIFY;
import static vn.ocop.evaluation.review.ReviewAction.NOT_QUALIFY;
import static vn.ocop.evaluation.review.ReviewAction.ORDER_RESCORING;
import static vn.ocop.evaluation.review.ReviewAction.ORDER_SUPPLEMENT;
import static vn.ocop.evaluation.review.ReviewAction.RECEIVE_AGAIN;
import static vn.ocop.evaluation.review.ReviewAction.RESUME;
import static vn.ocop.evaluation.review.ReviewAction.RETURN;
import static vn.ocop.evaluation.review.ReviewAction.START_CHECK;
import static vn.ocop.evaluation.review.ReviewAction.SUPPLEMENTED;
import static vn.ocop.evaluation.review.ReviewAction.WITHDRAW;
import static vn.ocop.evaluation.review.ReviewState.DISQUALIFIED;
import static vn.ocop.evaluation.review.ReviewState.NOT_QUALIFIED;
import static vn.ocop.evaluation.review.ReviewState.RECEIVED;
import static vn.ocop.evaluation.review.ReviewState.RESCORING;
import static vn.ocop.evaluation.review.ReviewState.RETURNED;
import static vn.ocop.evaluation.review.ReviewState.SCORING;
import static vn.ocop.evaluation.review.ReviewState.SUPPLEMENT;
import static vn.ocop.evaluation.review.ReviewState.UNDER_CHECK;
import static vn.ocop.evaluation.review.ReviewState.WITHDRAWN;
import static vn.ocop.events.Role.SYSTEM;
import static vn.ocop.workflow.Announcement.announcing;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.events.EvaluationEvent.DossierAdmitted;
import vn.ocop.events.EvaluationEvent.DossierDisqualified;
import vn.ocop.events.EvaluationEvent.DossierNotQualified;
import vn.ocop.events.EvaluationEvent.DossierReceived;
import vn.ocop.events.EvaluationEvent.DossierReturned;
import vn.ocop.events.EvaluationEvent.RescoringOrdered;
import vn.ocop.events.Role;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The rows that mean the same at every tier: check, return, admission, scoring, and the ends before an
/// outcome.
final class SharedRows {
    static final Set<Role> COUNCIL = Set.of(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);
    static final Requirement<Review> FREE = that("nobody else holds it and no conflict of interest", Review::isFree);
    static final Requirement<Review> LED = that("acts as secretary or chair of the council", Review::isLed);

    private SharedRows() {}

    // spotless:off
    static TransitionTable.Builder<ReviewState, ReviewAction, Review> startingTable(String name, Role officer) {
        return TransitionTable.<ReviewState, ReviewAction, Review>startingIn(RECEIVED, name)
            .row(RECEIVED,    START_CHECK,      officer, UNDER_CHECK,   FREE,      announcing(DossierReceived.class, Announcements::received))
            .row(RECEIVED,    RETURN,           officer, RETURNED,      FREE,      announcing(DossierReturned.class, Announcements::returned))
            .row(RECEIVED,    ADMIT,            officer, SCORING,       FREE,      announcing(DossierAdmitted.class, Announcements::admitted))
            .row(RECEIVED,    DISQUALIFY,       officer, DISQUALIFIED,  FREE,      announcing(DossierDisqualified.class, Announcements::disqualified))
            .row(RECEIVED,    WITHDRAW,         SYSTEM,  WITHDRAWN,     nothing(), silent())
            .row(UNDER_CHECK, RETURN,           officer, RETURNED,      FREE,      announcing(DossierReturned.class, Announcements::returned))
            .row(UNDER_CHECK, ADMIT,            officer, SCORING,       FREE,      announcing(DossierAdmitted.class, Announcements::admitted))
            .row(UNDER_CHECK, DISQUALIFY,       officer, DISQUALIFIED,  FREE,      announcing(DossierDisqualified.class, Announcements::disqualified))
            .row(UNDER_CHECK, WITHDRAW,         SYSTEM,  WITHDRAWN,     nothing(), silent())
            .row(RETURNED,    RESUME,           SYSTEM,  UNDER_CHECK,   nothing(), silent())
            .row(RETURNED,    RECEIVE_AGAIN,    SYSTEM,  RECEIVED,      nothing(), silent())
            .row(RETURNED,    WITHDRAW,         SYSTEM,  WITHDRAWN,     nothing(), silent())
            .row(SCORING,     ORDER_RESCORING,  COUNCIL, RESCORING,     LED,       announcing(RescoringOrdered.class, Announcements::rescoring))
            .row(SCORING,     ORDER_SUPPLEMENT, COUNCIL, SUPPLEMENT,    LED,       announcing(DossierReturned.class, Announcements::returned))
            .row(SCORING,     NOT_QUALIFY,      COUNCIL, NOT_QUALIFIED, LED,       announcing(DossierNotQualified.class, OutcomeAnnouncements::notQualified))
            .row(SCORING,     DISQUALIFY,       officer, DISQUALIFIED,  FREE,      announcing(DossierDisqualified.class, Announcements::disqualified))
            .row(SCORING,     WITHDRAW,         SYSTEM,  WITHDRAWN,     nothing(), silent())
            .row(RESCORING,   ORDER_RESCORING,  COUNCIL, RESCORING,     LED,       announcing(RescoringOrdered.class, Announcements::rescoring))
            .row(RESCORING,   ORDER_SUPPLEMENT, COUNCIL, SUPPLEMENT,    LED,       announcing(DossierReturned.class, Announcements::returned))
            .row(RESCORING,   NOT_QUALIFY,      COUNCIL, NOT_QUALIFIED, LED,       announcing(DossierNotQualified.class, OutcomeAnnouncements::notQualified))
            .row(RESCORING,   DISQUALIFY,       officer, DISQUALIFIED,  FREE,      announcing(DossierDisqualified.class, Announcements::disqualified))
            .row(RESCORING,   WITHDRAW,         SYSTEM,  WITHDRAWN,     nothing(), silent())
            .row(SUPPLEMENT,  SUPPLEMENTED,     SYSTEM,  SCORING,       nothing(), silent())
            .row(SUPPLEMENT,  DISQUALIFY,       officer, DISQUALIFIED,  FREE,      announcing(DossierDisqualified.class, Announcements::disqualified))
            .row(SUPPLEMENT,  WITHDRAW,         SYSTEM,  WITHDRAWN,     nothing(), silent());
    }
    // spotless:on
}
