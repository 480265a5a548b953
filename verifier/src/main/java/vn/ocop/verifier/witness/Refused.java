package vn.ocop.verifier.witness;

import org.jspecify.annotations.Nullable;

/// The log contradicts what it said before, or itself.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(@Nullable String reason) {
        super(reason);
    }
}
