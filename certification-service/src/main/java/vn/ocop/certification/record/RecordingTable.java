package vn.ocop.certification.record;

import static vn.ocop.certification.record.RecordingAction.CONFIRM;
import static vn.ocop.certification.record.RecordingAction.REJECT;
import static vn.ocop.certification.record.RecordingState.CONFIRMED;
import static vn.ocop.certification.record.RecordingState.PREPARED;
import static vn.ocop.certification.record.RecordingState.REJECTED;
import static vn.ocop.events.Role.DECISION_PREPARER;
import static vn.ocop.events.Role.DECISION_SIGNER;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.util.Set;
import vn.ocop.workflow.Requirement;
import vn.ocop.workflow.TransitionTable;

/// The lifecycle of a list of certificates from before the system. Each certificate on it is told of by itself.
public final class RecordingTable {
    private static final Requirement<Recording> TWO_PERSONS =
            that("the confirmer did not prepare the list", Recording::isConfirmedByAnother);

    // spotless:off
    public static final TransitionTable<RecordingState, RecordingAction, Recording> TABLE =
            TransitionTable.<RecordingState, RecordingAction, Recording>startingIn(PREPARED, "recording")
            .row(PREPARED, CONFIRM, DECISION_SIGNER,                            CONFIRMED, TWO_PERSONS, silent())
            .row(PREPARED, REJECT,  Set.of(DECISION_PREPARER, DECISION_SIGNER), REJECTED,  nothing(),   silent())
            .build();
    // spotless:on

    private RecordingTable() {}
}
