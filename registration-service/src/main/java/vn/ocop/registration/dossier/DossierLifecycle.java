package vn.ocop.registration.dossier;

import static vn.ocop.registration.dossier.DossierAction.ADMIT;
import static vn.ocop.registration.dossier.DossierAction.CERTIFY;
import static vn.ocop.registration.dossier.DossierAction.DECLINE;
import static vn.ocop.registration.dossier.DossierAction.DISQUALIFY;
import static vn.ocop.registration.dossier.DossierAction.FORWARD;
import static vn.ocop.registration.dossier.DossierAction.LAPSE;
import static vn.ocop.registration.dossier.DossierAction.NOT_QUALIFY;
import static vn.ocop.registration.dossier.DossierAction.ORDER_RESCORING;
import static vn.ocop.registration.dossier.DossierAction.PASS_ON;
import static vn.ocop.registration.dossier.DossierAction.RANK;
import static vn.ocop.registration.dossier.DossierAction.RECEIVE;
import static vn.ocop.registration.dossier.DossierAction.REPORT;
import static vn.ocop.registration.dossier.DossierAction.RETURN;
import static vn.ocop.registration.dossier.DossierAction.REVOKE;
import static vn.ocop.registration.dossier.DossierAction.SUBMIT;
import static vn.ocop.registration.dossier.DossierAction.SUPERSEDE;
import static vn.ocop.registration.dossier.DossierAction.WITHDRAW;
import static vn.ocop.registration.dossier.DossierState.CERTIFIED;
import static vn.ocop.registration.dossier.DossierState.COMMUNE_REPORTED;
import static vn.ocop.registration.dossier.DossierState.DECLINED;
import static vn.ocop.registration.dossier.DossierState.DISQUALIFIED;
import static vn.ocop.registration.dossier.DossierState.DRAFT;
import static vn.ocop.registration.dossier.DossierState.FORWARDED_TO_CENTRE;
import static vn.ocop.registration.dossier.DossierState.LAPSED;
import static vn.ocop.registration.dossier.DossierState.NOT_QUALIFIED;
import static vn.ocop.registration.dossier.DossierState.RANKED;
import static vn.ocop.registration.dossier.DossierState.RETURNED;
import static vn.ocop.registration.dossier.DossierState.SUBMITTED;
import static vn.ocop.registration.dossier.DossierState.UNDER_REVIEW;
import static vn.ocop.registration.dossier.DossierState.WITHDRAWN;
import static vn.ocop.workflow.Announcement.announcing;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.events.RegistrationEvent.CommuneReported;
import vn.ocop.events.RegistrationEvent.DossierLapsed;
import vn.ocop.events.RegistrationEvent.DossierResubmitted;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.events.Role;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of a dossier in its commune.
///
/// What other services tell is mirrored by actions of `SYSTEM`. Evaluation and certification are heard on
/// different topics, and a withdrawal may cross the review: the rows of `CERTIFIED`, `DECLINED`, `WITHDRAWN`
/// and `LAPSED` say what then holds, so that the order of hearing does not change where a dossier ends.
public final class DossierLifecycle {
    private static final Role COMMUNE = Role.COMMUNE_OFFICER;
    private static final Role SYSTEM = Role.SYSTEM;
    private static final Set<Role> OWNER = Set.of(Role.COMMUNE_OFFICER, Role.PRODUCER);

    private static final Requirement<Dossier> COMPLETE =
            that("dossier is complete", dossier -> dossier.missing().isEmpty());
    private static final Requirement<Dossier> REPORT_ASKED_FOR =
            that("commune report is asked for", DossierLifecycle::isReportAskedFor);

    // spotless:off
    /// All that can happen to a dossier.
    public static final TransitionTable<DossierState, DossierAction, Dossier> TABLE =
            TransitionTable.<DossierState, DossierAction, Dossier>startingIn(DRAFT, "dossier")
            .row(DRAFT,               SUBMIT,          COMMUNE, SUBMITTED,           COMPLETE,         announcing(DossierSubmitted.class, Announcements::submitted))
            .row(DRAFT,               WITHDRAW,        OWNER,   WITHDRAWN,           nothing(),        silent())

            // Certification is heard on a topic of its own: its word may come before the review that it follows.
            .row(SUBMITTED,           REPORT,          COMMUNE, COMMUNE_REPORTED,    REPORT_ASKED_FOR, announcing(CommuneReported.class, Announcements::reported))
            .row(SUBMITTED,           WITHDRAW,        OWNER,   WITHDRAWN,           nothing(),        announcing(DossierWithdrawn.class, Announcements::withdrawn))
            .row(SUBMITTED,           LAPSE,           SYSTEM,  LAPSED,              nothing(),        announcing(DossierLapsed.class, Announcements::lapsed))
            .row(SUBMITTED,           RECEIVE,         SYSTEM,  UNDER_REVIEW,        nothing(),        silent())
            .row(SUBMITTED,           ADMIT,           SYSTEM,  UNDER_REVIEW,        nothing(),        silent())
            .row(SUBMITTED,           RETURN,          SYSTEM,  RETURNED,            nothing(),        silent())
            .row(SUBMITTED,           DISQUALIFY,      SYSTEM,  DISQUALIFIED,        nothing(),        silent())
            .row(SUBMITTED,           CERTIFY,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(SUBMITTED,           DECLINE,         SYSTEM,  DECLINED,            nothing(),        silent())

            .row(COMMUNE_REPORTED,    WITHDRAW,        OWNER,   WITHDRAWN,           nothing(),        announcing(DossierWithdrawn.class, Announcements::withdrawn))
            .row(COMMUNE_REPORTED,    LAPSE,           SYSTEM,  LAPSED,              nothing(),        announcing(DossierLapsed.class, Announcements::lapsed))
            .row(COMMUNE_REPORTED,    RECEIVE,         SYSTEM,  UNDER_REVIEW,        nothing(),        silent())
            .row(COMMUNE_REPORTED,    ADMIT,           SYSTEM,  UNDER_REVIEW,        nothing(),        silent())
            .row(COMMUNE_REPORTED,    RETURN,          SYSTEM,  RETURNED,            nothing(),        silent())
            .row(COMMUNE_REPORTED,    DISQUALIFY,      SYSTEM,  DISQUALIFIED,        nothing(),        silent())
            .row(COMMUNE_REPORTED,    CERTIFY,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(COMMUNE_REPORTED,    DECLINE,         SYSTEM,  DECLINED,            nothing(),        silent())

            .row(RETURNED,            SUBMIT,          COMMUNE, UNDER_REVIEW,        COMPLETE,         announcing(DossierResubmitted.class, Announcements::resubmitted))
            .row(RETURNED,            WITHDRAW,        OWNER,   WITHDRAWN,           nothing(),        announcing(DossierWithdrawn.class, Announcements::withdrawn))
            .row(RETURNED,            LAPSE,           SYSTEM,  LAPSED,              nothing(),        announcing(DossierLapsed.class, Announcements::lapsed))
            .row(RETURNED,            DISQUALIFY,      SYSTEM,  DISQUALIFIED,        nothing(),        silent())
            .row(RETURNED,            CERTIFY,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(RETURNED,            DECLINE,         SYSTEM,  DECLINED,            nothing(),        silent())

            .row(UNDER_REVIEW,        WITHDRAW,        OWNER,   WITHDRAWN,           nothing(),        announcing(DossierWithdrawn.class, Announcements::withdrawn))
            .row(UNDER_REVIEW,        LAPSE,           SYSTEM,  LAPSED,              nothing(),        announcing(DossierLapsed.class, Announcements::lapsed))
            .row(UNDER_REVIEW,        RECEIVE,         SYSTEM,  UNDER_REVIEW,        nothing(),        silent())
            .row(UNDER_REVIEW,        ADMIT,           SYSTEM,  UNDER_REVIEW,        nothing(),        silent())
            .row(UNDER_REVIEW,        RETURN,          SYSTEM,  RETURNED,            nothing(),        silent())
            .row(UNDER_REVIEW,        ORDER_RESCORING, SYSTEM,  UNDER_REVIEW,        nothing(),        silent())
            .row(UNDER_REVIEW,        PASS_ON,         SYSTEM,  UNDER_REVIEW,        nothing(),        silent())
            .row(UNDER_REVIEW,        NOT_QUALIFY,     SYSTEM,  NOT_QUALIFIED,       nothing(),        silent())
            .row(UNDER_REVIEW,        DISQUALIFY,      SYSTEM,  DISQUALIFIED,        nothing(),        silent())
            .row(UNDER_REVIEW,        RANK,            SYSTEM,  RANKED,              nothing(),        silent())
            .row(UNDER_REVIEW,        FORWARD,         SYSTEM,  FORWARDED_TO_CENTRE, nothing(),        silent())
            .row(UNDER_REVIEW,        CERTIFY,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(UNDER_REVIEW,        DECLINE,         SYSTEM,  DECLINED,            nothing(),        silent())

            .row(RANKED,              WITHDRAW,        OWNER,   WITHDRAWN,           nothing(),        announcing(DossierWithdrawn.class, Announcements::withdrawn))
            .row(RANKED,              CERTIFY,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(RANKED,              DECLINE,         SYSTEM,  DECLINED,            nothing(),        silent())

            .row(FORWARDED_TO_CENTRE, WITHDRAW,        OWNER,   WITHDRAWN,           nothing(),        announcing(DossierWithdrawn.class, Announcements::withdrawn))
            .row(FORWARDED_TO_CENTRE, LAPSE,           SYSTEM,  LAPSED,              nothing(),        announcing(DossierLapsed.class, Announcements::lapsed))
            .row(FORWARDED_TO_CENTRE, NOT_QUALIFY,     SYSTEM,  NOT_QUALIFIED,       nothing(),        silent())
            .row(FORWARDED_TO_CENTRE, DISQUALIFY,      SYSTEM,  DISQUALIFIED,        nothing(),        silent())
            .row(FORWARDED_TO_CENTRE, RANK,            SYSTEM,  RANKED,              nothing(),        silent())
            .row(FORWARDED_TO_CENTRE, CERTIFY,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(FORWARDED_TO_CENTRE, DECLINE,         SYSTEM,  DECLINED,            nothing(),        silent())

            // News of evaluation that certification has overtaken, and what becomes of the certificate.
            .row(CERTIFIED,           RECEIVE,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           ADMIT,           SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           RETURN,          SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           ORDER_RESCORING, SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           PASS_ON,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           FORWARD,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           RANK,            SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           NOT_QUALIFY,     SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           DISQUALIFY,      SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           CERTIFY,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           DECLINE,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           REVOKE,          SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(CERTIFIED,           SUPERSEDE,       SYSTEM,  CERTIFIED,           nothing(),        silent())

            // Likewise; and a product of the centre may be certified after its provisional certificate was declined.
            .row(DECLINED,            RECEIVE,         SYSTEM,  DECLINED,            nothing(),        silent())
            .row(DECLINED,            ADMIT,           SYSTEM,  DECLINED,            nothing(),        silent())
            .row(DECLINED,            RETURN,          SYSTEM,  DECLINED,            nothing(),        silent())
            .row(DECLINED,            ORDER_RESCORING, SYSTEM,  DECLINED,            nothing(),        silent())
            .row(DECLINED,            PASS_ON,         SYSTEM,  DECLINED,            nothing(),        silent())
            .row(DECLINED,            FORWARD,         SYSTEM,  DECLINED,            nothing(),        silent())
            .row(DECLINED,            RANK,            SYSTEM,  DECLINED,            nothing(),        silent())
            .row(DECLINED,            NOT_QUALIFY,     SYSTEM,  DECLINED,            nothing(),        silent())
            .row(DECLINED,            DISQUALIFY,      SYSTEM,  DECLINED,            nothing(),        silent())
            .row(DECLINED,            CERTIFY,         SYSTEM,  CERTIFIED,           nothing(),        silent())

            // The withdrawal crossed the review: an end or a decision that was reached before it was heard of stands.
            .row(WITHDRAWN,           RECEIVE,         SYSTEM,  WITHDRAWN,           nothing(),        silent())
            .row(WITHDRAWN,           ADMIT,           SYSTEM,  WITHDRAWN,           nothing(),        silent())
            .row(WITHDRAWN,           RETURN,          SYSTEM,  WITHDRAWN,           nothing(),        silent())
            .row(WITHDRAWN,           ORDER_RESCORING, SYSTEM,  WITHDRAWN,           nothing(),        silent())
            .row(WITHDRAWN,           PASS_ON,         SYSTEM,  WITHDRAWN,           nothing(),        silent())
            .row(WITHDRAWN,           RANK,            SYSTEM,  WITHDRAWN,           nothing(),        silent())
            .row(WITHDRAWN,           FORWARD,         SYSTEM,  WITHDRAWN,           nothing(),        silent())
            .row(WITHDRAWN,           NOT_QUALIFY,     SYSTEM,  NOT_QUALIFIED,       nothing(),        silent())
            .row(WITHDRAWN,           DISQUALIFY,      SYSTEM,  DISQUALIFIED,        nothing(),        silent())
            .row(WITHDRAWN,           CERTIFY,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(WITHDRAWN,           DECLINE,         SYSTEM,  DECLINED,            nothing(),        silent())

            // Likewise for what was told before the lapse was heard of.
            .row(LAPSED,              RECEIVE,         SYSTEM,  LAPSED,              nothing(),        silent())
            .row(LAPSED,              ADMIT,           SYSTEM,  LAPSED,              nothing(),        silent())
            .row(LAPSED,              RETURN,          SYSTEM,  LAPSED,              nothing(),        silent())
            .row(LAPSED,              ORDER_RESCORING, SYSTEM,  LAPSED,              nothing(),        silent())
            .row(LAPSED,              PASS_ON,         SYSTEM,  LAPSED,              nothing(),        silent())
            .row(LAPSED,              RANK,            SYSTEM,  LAPSED,              nothing(),        silent())
            .row(LAPSED,              FORWARD,         SYSTEM,  LAPSED,              nothing(),        silent())
            .row(LAPSED,              NOT_QUALIFY,     SYSTEM,  NOT_QUALIFIED,       nothing(),        silent())
            .row(LAPSED,              DISQUALIFY,      SYSTEM,  DISQUALIFIED,        nothing(),        silent())
            .row(LAPSED,              CERTIFY,         SYSTEM,  CERTIFIED,           nothing(),        silent())
            .row(LAPSED,              DECLINE,         SYSTEM,  DECLINED,            nothing(),        silent())
            .build();
    // spotless:on

    private DossierLifecycle() {}

    private static boolean isReportAskedFor(Dossier dossier) {
        var submission = dossier.submission();
        return submission != null && submission.communeReport();
    }
}
