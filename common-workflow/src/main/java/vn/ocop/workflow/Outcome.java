package vn.ocop.workflow;

import java.util.List;
import vn.ocop.events.OcopEvent;

/// What became of an action: it moved the subject, or it was refused. A refusal is a value, not an exception.
public sealed interface Outcome<S> {
    /// The subject moves; `events` are to be told in the same transaction.
    record Moved<S>(S from, S to, List<OcopEvent> events) implements Outcome<S> {}

    /// Nothing changes.
    ///
    /// @param detail the requirement that is not met, or the action and what it would have needed
    record Refused<S>(S state, Reason reason, String detail) implements Outcome<S> {}

    /// Why an action was refused.
    enum Reason {
        /// No row leads from this state by this action.
        WRONG_STATE,
        /// A row exists, but not for any role that the person holds in the unit.
        WRONG_ROLE,
        /// The row's requirement does not hold; `detail` names it.
        REQUIREMENT_UNMET
    }
}
