package vn.ocop.certification.misuse;

import static vn.ocop.certification.misuse.MisuseAction.CLAIM;
import static vn.ocop.certification.misuse.MisuseAction.DISMISS;
import static vn.ocop.certification.misuse.MisuseAction.RELEASE;
import static vn.ocop.certification.misuse.MisuseAction.UPHOLD;
import static vn.ocop.certification.misuse.MisuseState.CLAIMED;
import static vn.ocop.certification.misuse.MisuseState.DISMISSED;
import static vn.ocop.certification.misuse.MisuseState.REPORTED;
import static vn.ocop.certification.misuse.MisuseState.UPHELD;
import static vn.ocop.events.Role.DECISION_PREPARER;
import static vn.ocop.events.Role.PROVINCE_OFFICER;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.events.Role;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of a report of misuse.
public final class MisuseTable {
    private static final Set<Role> OFFICE = Set.of(PROVINCE_OFFICER, DECISION_PREPARER);

    private static final Requirement<MisuseReport> HELD = that("holds the report", MisuseReport::isHeld);

    // spotless:off
    public static final TransitionTable<MisuseState, MisuseAction, MisuseReport> TABLE =
            TransitionTable.<MisuseState, MisuseAction, MisuseReport>startingIn(REPORTED, "misuse-report")
            .row(REPORTED, CLAIM,   OFFICE, CLAIMED,   nothing(), silent())
            .row(CLAIMED,  RELEASE, OFFICE, REPORTED,  nothing(), silent())
            .row(CLAIMED,  UPHOLD,  OFFICE, UPHELD,    HELD,      silent())
            .row(CLAIMED,  DISMISS, OFFICE, DISMISSED, HELD,      silent())
            .build();
    // spotless:on

    private MisuseTable() {}
}
