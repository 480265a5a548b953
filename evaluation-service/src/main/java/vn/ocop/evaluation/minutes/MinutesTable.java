package vn.ocop.evaluation.minutes;

import static vn.ocop.evaluation.minutes.MinutesAction.COUNTERSIGN;
import static vn.ocop.evaluation.minutes.MinutesAction.REDRAFT;
import static vn.ocop.evaluation.minutes.MinutesAction.SIGN;
import static vn.ocop.evaluation.minutes.MinutesState.DRAFTED;
import static vn.ocop.evaluation.minutes.MinutesState.SIGNED;
import static vn.ocop.evaluation.minutes.MinutesState.SIGNED_BY_ONE;
import static vn.ocop.workflow.Announcement.announcingEach;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.events.EvaluationEvent.MinutesSigned;
import vn.ocop.events.Role;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of minutes and of their supplements.
public final class MinutesTable {
    private static final Set<Role> COUNCIL = Set.of(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);
    private static final Requirement<Minutes> SIGNER = that(
            "acts as one of the two signers",
            minutes -> minutes.isSigner(minutes.act().person()));
    private static final Requirement<Minutes> UNSIGNED =
            that("is one of the two signers and has not signed yet", Minutes::awaitsSignature);

    // spotless:off
    /// All that can happen to minutes once they are drafted.
    public static final TransitionTable<MinutesState, MinutesAction, Minutes> TABLE =
            TransitionTable.<MinutesState, MinutesAction, Minutes>startingIn(DRAFTED, "minutes")
            .row(DRAFTED,       REDRAFT,     COUNCIL, DRAFTED,       SIGNER,   silent())
            .row(DRAFTED,       SIGN,        COUNCIL, SIGNED_BY_ONE, UNSIGNED, silent())
            .row(SIGNED_BY_ONE, REDRAFT,     COUNCIL, DRAFTED,       SIGNER,   silent())
            .row(SIGNED_BY_ONE, COUNTERSIGN, COUNCIL, SIGNED,        UNSIGNED, announcingEach(MinutesSigned.class, Announcements::signed))
            .build();
    // spotless:on

    private MinutesTable() {}
}
