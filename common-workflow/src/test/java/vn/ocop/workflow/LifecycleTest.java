package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.events.Role;
import vn.ocop.workflow.AllowedAction.WhyNot;
import vn.ocop.workflow.LoanTable.Action;
import vn.ocop.workflow.LoanTable.Loan;
import vn.ocop.workflow.LoanTable.State;
import vn.ocop.workflow.Outcome.Moved;
import vn.ocop.workflow.Outcome.Reason;
import vn.ocop.workflow.Outcome.Refused;
import vn.ocop.workflow.statemachine.StatemachineEngine;

class LifecycleTest {
    private static final Capacity READER = capacity(Role.PRODUCER);
    private static final Capacity CLERK = capacity(Role.COMMUNE_OFFICER);

    private final Lifecycle<State, Action, Loan> lifecycle = StatemachineEngine.lifecycle(LoanTable.TABLE);

    @Test
    void movesWhereTheTableSays() {
        var outcome = lifecycle.take(Action.LEND, READER, new Loan(State.SHELVED, true));

        assertThat(outcome).isEqualTo(new Moved<>(State.SHELVED, State.LENT, List.of()));
    }

    @Test
    void tellsTheRowsEvent() {
        var loan = new Loan(State.LENT, true);

        assertThat(lifecycle.take(Action.WRITE_OFF, CLERK, loan))
                .isEqualTo(new Moved<>(State.LENT, State.LOST, List.of(loan.lost())));
    }

    @Test
    void refusesAnActionThatTheStateDoesNotKnow() {
        assertThat(lifecycle.take(Action.EXTEND, READER, new Loan(State.SHELVED, true)))
                .isEqualTo(new Refused<>(State.SHELVED, Reason.WRONG_STATE, "EXTEND"));
    }

    @Test
    void refusesSomebodyWithoutTheRole() {
        assertThat(lifecycle.take(Action.WRITE_OFF, READER, new Loan(State.LENT, true)))
                .isEqualTo(new Refused<>(State.LENT, Reason.WRONG_ROLE, "WRITE_OFF"));
    }

    @Test
    void refusesWithTheRequirementThatIsNotMet() {
        assertThat(lifecycle.take(Action.LEND, READER, new Loan(State.SHELVED, false)))
                .isEqualTo(new Refused<>(State.SHELVED, Reason.REQUIREMENT_UNMET, "fee is paid"));
    }

    @Test
    void saysWhatMayBeDoneNowAndWhyNot() {
        assertThat(lifecycle.actions(READER, new Loan(State.LENT, true)))
                .containsExactly(
                        new AllowedAction<>(Action.EXTEND, null),
                        new AllowedAction<>(Action.BRING_BACK, null),
                        new AllowedAction<>(Action.WRITE_OFF, new WhyNot(Reason.WRONG_ROLE, "WRITE_OFF")));
    }

    @Test
    void anEngineThatDisagreesWithTheTableIsNoticed() {
        var wrong = new Lifecycle<>(LoanTable.TABLE, (state, action) -> Optional.of(State.LOST));

        assertThatThrownBy(() -> wrong.take(Action.LEND, READER, new Loan(State.SHELVED, true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("to LOST, the table says LENT");
    }

    private static Capacity capacity(Role held) {
        return new Capacity() {
            @Override
            public String person() {
                return "somebody";
            }

            @Override
            public boolean in(Role role) {
                return role == held;
            }
        };
    }
}
