package vn.ocop.events.docs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The type of a field in words for readers.
final class TypeName {
    private static final Map<Class<?>, String> SIMPLE = Map.of(
            String.class, "text",
            UUID.class, "UUID",
            LocalDate.class, "date",
            Instant.class, "instant, UTC",
            boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer");

    private TypeName() {}

    static String of(RecordComponent field) {
        var optional = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return of(field.getGenericType()) + (optional ? ", optional" : "");
    }

    /// The class of a field's value, or of the elements of its list.
    static Class<?> element(RecordComponent field) {
        return field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }

    /// Whether readers find the type described in a section of its own.
    static boolean hasSection(Class<?> type) {
        return type.isEnum() || (type.isRecord() && type.getRecordComponents().length > 1);
    }

    private static String of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return "list of " + of(list.getActualTypeArguments()[0]);
        }
        var simple = SIMPLE.get(type);
        return simple != null ? simple : link((Class<?>) type);
    }

    private static String link(Class<?> type) {
        var name = type.getSimpleName();
        return hasSection(type) ? "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")" : name + ", a UUID";
    }
}
