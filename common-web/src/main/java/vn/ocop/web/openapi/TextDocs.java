package vn.ocop.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.PropertyCustomizer;
import vn.ocop.web.text.Text;

/// Shows the limits of [Text] in the document.
final class TextDocs implements PropertyCustomizer {
    @Override
    @SuppressWarnings("rawtypes") // the interface takes a raw schema
    public Schema<?> customize(Schema property, AnnotatedType type) {
        if (type.getCtxAnnotations() != null) {
            for (var annotation : type.getCtxAnnotations()) {
                if (annotation instanceof Text text) {
                    property.minLength(text.min()).maxLength(text.max());
                }
            }
        }
        return property;
    }
}
