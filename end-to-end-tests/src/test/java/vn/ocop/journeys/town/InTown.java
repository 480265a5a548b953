package vn.ocop.journeys.town;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives every ordinary journey the same town. It is started for the first and ended after the last.
/// A town that does not start is not tried again.
public final class InTown implements ParameterResolver {
    private record Started(@Nullable Town town, @Nullable RuntimeException failure) implements AutoCloseable {
        static Started once() {
            try {
                return new Started(Town.start(), null);
            } catch (RuntimeException e) {
                return new Started(null, e);
            }
        }

        Town orFailure() {
            if (town == null) {
                throw new IllegalStateException("the town did not start", failure);
            }
            return town;
        }

        @Override
        public void close() {
            if (town != null) {
                town.close();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Town.class;
    }

    @Override
    public Town resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Town.class, key -> Started.once(), Started.class)
                .orFailure();
    }
}
