package vn.ocop.web.testing;

import static java.util.Objects.requireNonNullElse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Requests made of the examples of an OpenAPI document.
final class ApiExamples {
    private static final String BOUNDARY = "example-part";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Object> schemas;

    ApiExamples(Map<String, Object> document) {
        this.schemas = in(in(document, "components"), "schemas");
    }

    /// @param document in JSON: dates stay texts
    static Map<String, Object> read(String document) {
        return JSON.readValue(document, new TypeReference<>() {});
    }

    /// @param operation as the document has it
    Body body(Map<String, Object> operation) {
        var content = in(in(operation, "requestBody"), "content");
        if (content.isEmpty()) {
            return new Body("application/json", "");
        }
        var type = content.keySet().iterator().next();
        return switch (type) {
            case "application/json" -> new Body(type, json(in(in(content, type), "schema")));
            case "multipart/form-data" -> new Body(type + "; boundary=" + BOUNDARY, file());
            default -> new Body(type, "x");
        };
    }

    private String json(Map<String, Object> schema) {
        return JSON.writeValueAsString(value(schema));
    }

    private static String file() {
        return "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nx\r\n--%1$s--\r\n"
                .formatted(BOUNDARY);
    }

    private @Nullable Object value(Map<String, Object> schema) {
        var name = schema.get("$ref");
        if (name != null) {
            return value(in(schemas, name.toString().replaceFirst(".*/", "")));
        }
        if (schema.containsKey("example")) {
            return schema.get("example");
        }
        if (schema.get("enum") instanceof List<?> constants) {
            return constants.getFirst();
        }
        return byType(schema);
    }

    private Object byType(Map<String, Object> schema) {
        var type = String.valueOf(schema.get("type"));
        if (type.contains("array")) {
            var item = requireNonNullElse(value(in(schema, "items")), "");
            return Collections.nCopies(schema.get("minItems") instanceof Integer least && least > 1 ? least : 1, item);
        }
        if (type.contains("boolean")) {
            return false;
        }
        if (type.contains("string")) {
            return "ví dụ";
        }
        var object = new LinkedHashMap<String, @Nullable Object>();
        in(schema, "properties").forEach((key, property) -> object.put(key, value(map(property))));
        return object;
    }

    String example(Map<String, Object> parameter) {
        return String.valueOf(
                parameter.containsKey("example") ? parameter.get("example") : value(in(parameter, "schema")));
    }

    /// The operation's parameters.
    static Stream<Map<String, Object>> parameters(Map<String, Object> operation) {
        return operation.get("parameters") instanceof List<?> parameters
                ? parameters.stream().map(ApiExamples::map)
                : Stream.empty();
    }

    static Map<String, Object> in(Map<String, Object> map, String key) {
        return map(requireNonNullElse(map.get(key), Map.of()));
    }

    @SuppressWarnings("unchecked") // a YAML object's keys are texts here
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /// @param type the media type
    /// @param text of that type
    record Body(String type, String text) {}
}
