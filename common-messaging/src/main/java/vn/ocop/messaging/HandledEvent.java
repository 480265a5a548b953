package vn.ocop.messaging;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The event that the current thread is applying: the cause of whatever it appends meanwhile.
///
/// @param traceparent the trace it belongs to, as it was told
public record HandledEvent(UUID id, @Nullable String traceparent) {
    private static final ScopedValue<HandledEvent> CURRENT = ScopedValue.newInstance();

    /// The event being applied; empty where a person acts.
    public static Optional<HandledEvent> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /// Runs the work as caused by this event.
    public void causes(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }
}
