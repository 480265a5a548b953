package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.Announcement.silent;
import static vn.ocop.workflow.Requirement.nothing;

import org.junit.jupiter.api.Test;
import vn.ocop.events.Role;
import vn.ocop.workflow.LoanTable.Action;
import vn.ocop.workflow.LoanTable.Loan;
import vn.ocop.workflow.LoanTable.State;
import vn.ocop.workflow.testing.LifecycleGolden;

class TransitionTableTest {
    @Test
    void theEngineGoesWhereTheTableSaysAndNowhereElse() {
        LifecycleGolden.assertEngineAgrees(LoanTable.TABLE, Action.class);
    }

    @Test
    void twoRowsForOneActionInOneStateAreRefused() {
        var builder = TransitionTable.<State, Action, Loan>startingIn(State.SHELVED, "loan")
                .row(State.SHELVED, Action.LEND, Role.PRODUCER, State.LENT, nothing(), silent());

        assertThatThrownBy(
                        () -> builder.row(State.SHELVED, Action.LEND, Role.PRODUCER, State.LOST, nothing(), silent()))
                .hasMessage("loan: two rows for LEND in SHELVED");
    }

    @Test
    void aStateThatCannotBeReachedIsRefused() {
        var builder = TransitionTable.<State, Action, Loan>startingIn(State.SHELVED, "loan")
                .row(State.SHELVED, Action.LEND, Role.PRODUCER, State.SHELVED, nothing(), silent())
                .row(State.LENT, Action.BRING_BACK, Role.PRODUCER, State.SHELVED, nothing(), silent());

        assertThatThrownBy(builder::build).hasMessage("The lifecycle loan cannot reach [LENT]");
    }

    @Test
    void rowsThatGoRoundForEverAreRefused() {
        var builder = TransitionTable.<State, Action, Loan>startingIn(State.SHELVED, "loan")
                .row(State.SHELVED, Action.LEND, Role.PRODUCER, State.LENT, nothing(), silent())
                .row(State.SHELVED, Action.WRITE_OFF, Role.PRODUCER, State.LOST, nothing(), silent())
                .row(State.LENT, Action.BRING_BACK, Role.PRODUCER, State.LENT, nothing(), silent());

        assertThatThrownBy(builder::build)
                .hasMessage("The lifecycle loan goes nowhere from [LENT]: no end can be reached");
    }

    @Test
    void anEndMayStillHearNews() {
        var table = TransitionTable.<State, Action, Loan>startingIn(State.SHELVED, "loan")
                .row(State.SHELVED, Action.WRITE_OFF, Role.PRODUCER, State.LOST, nothing(), silent())
                .row(State.LOST, Action.BRING_BACK, Role.SYSTEM, State.LOST, nothing(), silent())
                .build();

        assertThat(table.states()).containsExactly(State.SHELVED, State.LOST);
    }

    @Test
    void anEmptyTableIsRefused() {
        var builder = TransitionTable.<State, Action, Loan>startingIn(State.SHELVED, "loan");

        assertThatThrownBy(builder::build).hasMessage("The lifecycle loan has no rows");
    }

    @Test
    void drawsItself() {
        assertThat(LifecycleDiagram.mermaid(LoanTable.TABLE)).isEqualTo("""
                stateDiagram-v2
                    [*] --> SHELVED
                    SHELVED --> LENT: LEND
                    LENT --> LENT: EXTEND
                    LENT --> SHELVED: BRING_BACK
                    LENT --> LOST: WRITE_OFF
                    LOST --> [*]
                """);
    }

    @Test
    void listsWhatEachRowRequiresAndTells() {
        assertThat(LifecycleDiagram.markdown(LoanTable.TABLE))
                .contains("| SHELVED | LEND | PRODUCER | LENT | fee is paid | – |")
                .contains("| LENT | WRITE_OFF | COMMUNE_OFFICER | LOST | – | `ocop.dossier.withdrawn.v1` |");
    }
}
