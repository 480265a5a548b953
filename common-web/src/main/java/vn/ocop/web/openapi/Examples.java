package vn.ocop.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.yaml.snakeyaml.Yaml;

/// Shows an example of each text and number: that of its format, else that of its name in `examples.yaml` (`Unit.name`
/// before `name`), unless the property has one of its own. What is listed (an enum) or is yes or no needs none.
final class Examples implements PropertyCustomizer {
    private static final Map<String, Object> OF_FORMAT = Map.of(
            "uuid", "0193f5d2-6c1e-7a40-9a9e-3d0c2f6b8a11", "date", "2020-12-08", "date-time", "2020-12-08T03:00:00Z");
    private static final Set<String> SHOWN = Set.of("string", "integer", "number");

    private final Map<String, Object> ofName = read();

    @Override
    @SuppressWarnings("rawtypes") // the interface takes a raw schema
    public @Nullable Schema<?> customize(@Nullable Schema property, AnnotatedType type) {
        if (property == null) { // what a view leaves out of the document
            return null;
        }
        var parent = type.getParent() == null ? "" : type.getParent().getName();
        show(property, parent + "." + type.getPropertyName(), type.getPropertyName());
        return property;
    }

    /// Parameters share the schema of their type, example and all: each gets one of its own (`checkLabel.text` before
    /// `text`).
    void describe(Operation operation) {
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getExample() == null && parameter.getSchema() != null)
                .forEach(parameter -> {
                    var own = withoutExample(parameter.getSchema());
                    show(own, operation.getOperationId() + "." + parameter.getName(), parameter.getName());
                    parameter.setSchema(own);
                });
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the clone is raw, whatever it is of
    private static Schema<?> withoutExample(Schema<?> shared) {
        Schema own = AnnotationsUtils.clone(shared, true);
        own.setType(shared.getType());
        own.setTypes(shared.getTypes());
        own.setExample(null);
        own.setExampleSetFlag(false);
        return own;
    }

    /// @param names under which the example may stand, the most telling first
    private void show(Schema<?> schema, String... names) {
        if (schema.getExample() == null && schema.getEnum() == null && isShown(schema)) {
            var ofFormat = Stream.ofNullable(schema.getFormat()).map(OF_FORMAT::get);
            Stream.concat(ofFormat, Stream.of(names).map(ofName::get))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(example -> isText(schema) ? example.toString() : example)
                    .ifPresent(schema::setExample);
        }
    }

    private static boolean isText(Schema<?> schema) {
        return "string".equals(schema.getType())
                || (schema.getTypes() != null && schema.getTypes().contains("string"));
    }

    private static boolean isShown(Schema<?> schema) {
        return schema.getType() == null
                ? schema.getTypes() != null && schema.getTypes().stream().anyMatch(SHOWN::contains)
                : SHOWN.contains(schema.getType());
    }

    private static Map<String, Object> read() {
        try (var file = Examples.class.getResourceAsStream("examples.yaml")) {
            return new Yaml().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
