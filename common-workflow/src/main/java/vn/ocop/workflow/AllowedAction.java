package vn.ocop.workflow;

import org.jspecify.annotations.Nullable;

/// An action that the lifecycle knows in the present state, and why this person cannot take it now, if so.
///
/// @param whyNot the reason and the requirement's name; absent where the action may be taken
public record AllowedAction<A>(A action, @Nullable WhyNot whyNot) {
    /// Whether the person may take it now.
    public boolean allowed() {
        return whyNot == null;
    }

    /// What stands against it.
    public record WhyNot(Outcome.Reason reason, String detail) {}
}
