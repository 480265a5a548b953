package vn.ocop.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.AllowedAction.WhyNot;
import vn.ocop.workflow.Outcome.Moved;
import vn.ocop.workflow.Outcome.Reason;
import vn.ocop.workflow.Outcome.Refused;

/// Decides what becomes of an action, by the table alone; has it executed by the engine and compares the two.
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> {
    private final TransitionTable<S, A, T> table;
    private final TransitionEngine<S, A> engine;

    public Lifecycle(TransitionTable<S, A, T> table, TransitionEngine<S, A> engine) {
        this.table = table;
        this.engine = engine;
    }

    /// Takes an action on a subject in somebody's capacity. Changes nothing itself.
    ///
    /// @throws IllegalStateException if the engine and the table disagree
    public Outcome<S> take(A action, Capacity capacity, T subject) {
        var state = subject.state();
        var row = table.row(state, action);
        if (row.isEmpty()) {
            return new Refused<>(state, Reason.WRONG_STATE, action.name());
        }
        var refusal = refusal(row.get(), capacity, subject);
        return refusal != null ? refusal : move(row.get(), subject);
    }

    /// What the present state knows to do, and for each what stands against it for this person.
    public List<AllowedAction<A>> actions(Capacity capacity, T subject) {
        return table.rowsFrom(subject.state()).stream()
                .map(row -> describe(row, capacity, subject))
                .toList();
    }

    /// The actions that this person may take now.
    public List<A> allowedActions(Capacity capacity, T subject) {
        return actions(capacity, subject).stream()
                .filter(AllowedAction::allowed)
                .map(AllowedAction::action)
                .toList();
    }

    private AllowedAction<A> describe(Row<S, A, T> row, Capacity capacity, T subject) {
        var refusal = refusal(row, capacity, subject);
        return new AllowedAction<>(
                row.action(), refusal == null ? null : new WhyNot(refusal.reason(), refusal.detail()));
    }

    private @Nullable Refused<S> refusal(Row<S, A, T> row, Capacity capacity, T subject) {
        if (!row.isFor(capacity)) {
            return new Refused<>(row.from(), Reason.WRONG_ROLE, row.action().name());
        }
        if (!row.requires().isMetBy(subject)) {
            return new Refused<>(
                    row.from(), Reason.REQUIREMENT_UNMET, row.requires().name());
        }
        return null;
    }

    private Outcome<S> move(Row<S, A, T> row, T subject) {
        var reached = engine.next(row.from(), row.action());
        if (reached.isEmpty() || reached.get() != row.to()) {
            throw new IllegalStateException("The engine went from " + row.from() + " by " + row.action() + " to "
                    + reached.map(Enum::name).orElse("nowhere") + ", the table says " + row.to());
        }
        return new Moved<>(row.from(), row.to(), row.announces().events().apply(subject));
    }
}
