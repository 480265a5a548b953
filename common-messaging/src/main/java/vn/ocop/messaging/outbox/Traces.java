package vn.ocop.messaging.outbox;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import vn.ocop.messaging.HandledEvent;

/// Finds the trace that an append belongs to.
public final class Traces {
    /// The W3C `traceparent` of the current span, as tracing puts it into the logging context; else that of the
    /// event being applied; else none.
    public @Nullable String current() {
        var trace = MDC.get("traceId");
        var span = MDC.get("spanId");
        if (trace != null && span != null) {
            return "00-" + trace + "-" + span + "-01";
        }
        return HandledEvent.current().map(HandledEvent::traceparent).orElse(null);
    }
}
