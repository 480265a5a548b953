package vn.ocop.workflow;

import java.util.Optional;

/// Executes a table: says which state an action leads to. Exchangeable; the lifecycle checks its answer.
public interface TransitionEngine<S, A> {
    /// The state that the action leads to, or nothing where the action has no effect in this state.
    Optional<S> next(S state, A action);
}
