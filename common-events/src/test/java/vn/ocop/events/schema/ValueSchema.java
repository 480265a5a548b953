package vn.ocop.events.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The schema of one field's value. Records and enums are referred to by name and handed on to be defined.
final class ValueSchema {
    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.of(
            String.class, typed("string", ""),
            UUID.class, typed("string", "uuid"),
            LocalDate.class, typed("string", "date"),
            Instant.class, typed("string", "date-time"),
            boolean.class, typed("boolean", ""),
            int.class, typed("integer", "int32"),
            Integer.class, typed("integer", "int32"),
            long.class, typed("integer", "int64"));

    private final Consumer<Class<?>> parts;

    ValueSchema(Consumer<Class<?>> parts) {
        this.parts = parts;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var schema = typed("array", "");
            schema.put("items", of(list.getActualTypeArguments()[0]));
            return schema;
        }
        var simple = SIMPLE.get(type);
        return simple != null ? simple : ofPart((Class<?>) type);
    }

    Map<String, Object> enumeration(Class<?> type) {
        var names = Stream.of(type.getEnumConstants()).map(Object::toString).toList();
        var schema = typed("string", "");
        schema.put("enum", names);
        return schema;
    }

    private Map<String, Object> ofPart(Class<?> type) {
        if (isId(type)) {
            return typed("string", "uuid");
        }
        if (!type.isRecord() && !type.isEnum()) {
            throw new IllegalArgumentException("no JSON form for " + type);
        }
        parts.accept(type);
        return Map.of("$ref", "#/$defs/" + type.getSimpleName());
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    private static Map<String, Object> typed(String type, String format) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", type);
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
        return schema;
    }
}
