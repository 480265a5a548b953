package vn.ocop.rulebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;
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

    /// Throws an `IllegalArgumentException` where two values go by one name.
    static <T> void distinct(String kind, Collection<T> values, Function<T, String> name) {
        var names = new HashSet<String>();
        for (var value : values) {
            that(names.add(name.apply(value)), "%s '%s' stands twice", kind, name.apply(value));
        }
    }
}
