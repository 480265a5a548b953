package vn.ocop.events.schema;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.catalogue.CataloguedEvent;

/// Derives an event's JSON Schema (2020-12) from its record: nullable components may be absent, nothing may be added.
final class EventSchema {
    private final Optionals optionals;
    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final ValueSchema values = new ValueSchema(this::define);

    private EventSchema(Optionals optionals) {
        this.optionals = optionals;
    }

    static Map<String, Object> of(CataloguedEvent event, Optionals optionals) {
        var builder = new EventSchema(optionals);
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:vn:ocop:event:" + event.wireName());
        schema.put("title", event.type().getSimpleName());
        schema.putAll(builder.object(event.type()));
        if (!builder.definitions.isEmpty()) {
            schema.put("$defs", builder.definitions);
        }
        return schema;
    }

    private void define(Class<?> part) {
        var name = part.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, part.isEnum() ? values.enumeration(part) : object(part));
        }
    }

    private Map<String, Object> object(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            if (optionals == Optionals.FORBIDDEN && nullable(component)) {
                continue;
            }
            properties.put(component.getName(), values.of(component.getGenericType()));
            if (optionals == Optionals.DEMANDED || !nullable(component)) {
                required.add(component.getName());
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
