package vn.ocop.messaging;

import org.jspecify.annotations.Nullable;

/// Bytes that are not the event they claim to be.
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String why) {
        this(why, null);
    }

    public UnreadableEvent(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
