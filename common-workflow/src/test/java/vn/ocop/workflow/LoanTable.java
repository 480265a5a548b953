package vn.ocop.workflow;

import static vn.ocop.workflow.Announcement.announcing;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;
import static vn.ocop.workflow.Requirement.that;

import java.time.Instant;
import java.util.UUID;
import vn.ocop.events.DossierId;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.events.Role;

/// A small lifecycle to test with: a book that is lent, extended and brought back.
final class LoanTable {
    enum State {
        SHELVED,
        LENT,
        LOST
    }

    enum Action {
        LEND,
        EXTEND,
        BRING_BACK,
        WRITE_OFF
    }

    record Loan(State state, boolean paid) implements Stateful<State> {
        DossierWithdrawn lost() {
            return new DossierWithdrawn(new DossierId(new UUID(0, 1)), "lost", "clerk", Instant.EPOCH);
        }
    }

    // spotless:off
    static final TransitionTable<State, Action, Loan> TABLE =
            TransitionTable.<State, Action, Loan>startingIn(State.SHELVED, "loan")
            .row(State.SHELVED, Action.LEND,       Role.PRODUCER,        State.LENT,    that("fee is paid", Loan::paid), silent())
            .row(State.LENT,    Action.EXTEND,     Role.PRODUCER,        State.LENT,    nothing(), silent())
            .row(State.LENT,    Action.BRING_BACK, Role.PRODUCER,        State.SHELVED, nothing(), silent())
            .row(State.LENT,    Action.WRITE_OFF,  Role.COMMUNE_OFFICER, State.LOST,    nothing(), announcing(DossierWithdrawn.class, Loan::lost))
            .build();
    // spotless:on

    private LoanTable() {}
}
