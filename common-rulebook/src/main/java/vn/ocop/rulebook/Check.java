package vn.ocop.rulebook;

import org.jspecify.annotations.Nullable;

/// Refuses values that no rulebook may hold.
final class Check {
    private Check() {}

    /// Throws an `IllegalArgumentException` with the formatted reason unless `fact` holds.
    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency
    static void that(boolean fact, String reason, @Nullable Object... arguments) {
        if (!fact) {
            throw new IllegalArgumentException(reason.formatted(arguments));
        }
    }
}
