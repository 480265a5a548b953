package vn.ocop.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/// Compares what a service says in its OpenAPI document with `docs/openapi/<service>.yaml`, and asks that it says what
/// each operation does and shows an example of each text and number.
public final class OpenApiGolden {
    private static final String HINT =
            "say it with @Operation(summary) and @Tag; examples of a name stand in common-web's openapi/examples.yaml";

    private OpenApiGolden() {}

    /// Checks the running service, from a test in the service's module.
    public static void check(String service, String base) {
        var document = TestClient.at(base).get("/v3/api-docs.yaml");
        assertThat(document.statusCode()).isEqualTo(200);
        Golden.check(Path.of("..", "docs", "openapi", service + ".yaml"), document.body());
        Map<String, Object> read = new Yaml().load(document.body());
        assertThat(unsaid(read)).as(HINT).isEmpty();
    }

    private static Stream<String> unsaid(Map<String, Object> document) {
        return Stream.concat(operations(document), properties(document));
    }

    private static Stream<String> operations(Map<String, Object> document) {
        return in(document, "paths").entrySet().stream()
                .flatMap(path -> map(path.getValue()).entrySet().stream()
                        .filter(operation -> !isDescribed(map(operation.getValue())))
                        .map(operation -> operation.getKey() + " " + path.getKey()));
    }

    private static boolean isDescribed(Map<String, Object> operation) {
        return operation.containsKey("summary")
                && !String.valueOf(operation.get("operationId")).contains("_")
                && !String.valueOf(operation.get("tags")).contains("-controller");
    }

    private static Stream<String> properties(Map<String, Object> document) {
        return in(in(document, "components"), "schemas").entrySet().stream()
                .flatMap(schema -> in(map(schema.getValue()), "properties").entrySet().stream()
                        .filter(property -> lacksExample(map(property.getValue())))
                        .map(property -> schema.getKey() + "." + property.getKey()));
    }

    private static boolean lacksExample(Map<String, Object> property) {
        return Stream.of("string", "integer", "number")
                        .anyMatch(type -> String.valueOf(property.get("type")).contains(type))
                && !property.containsKey("example")
                && !property.containsKey("enum");
    }

    private static Map<String, Object> in(Map<String, Object> map, String key) {
        return map(Objects.requireNonNullElse(map.get(key), Map.of()));
    }

    @SuppressWarnings("unchecked") // a YAML object's keys are texts here
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
