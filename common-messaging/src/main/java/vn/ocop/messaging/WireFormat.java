package vn.ocop.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;
import vn.ocop.events.OcopEvent;

/// Events as JSON and back. The same event always gives the same bytes; reading refuses whatever writing would not
/// have written: unknown, missing or doubled fields, null for what must be there, another type, a fraction for a
/// whole number.
public final class WireFormat {
    /// The most that a topic takes in one record, in bytes, headers included (`max.message.bytes`).
    public static final int MAX_MESSAGE_BYTES = 262_144;

    private final EventCatalogue catalogue;
    private final JsonMapper json = strictMapper();

    public WireFormat(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The event as UTF-8 JSON, fields in the order of the record, absent values left out.
    public byte[] write(OcopEvent event) {
        return json.writeValueAsBytes(event);
    }

    /// The event that the bytes are.
    ///
    /// @param type the wire name
    /// @throws UnreadableEvent unless the bytes are exactly an event of that type
    public OcopEvent read(String type, byte[] value) {
        var kind = catalogue.kind(type);
        if (value.length > MAX_MESSAGE_BYTES) {
            throw new UnreadableEvent(type + " has " + value.length + " bytes");
        }
        try {
            var event = json.readValue(value, kind.record());
            if (event == null) {
                throw new UnreadableEvent(type + " is null");
            }
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEvent(type + ": " + e.getOriginalMessage() + " at " + e.getPathReference(), e);
        }
    }

    private static JsonMapper strictMapper() {
        var limits = StreamReadConstraints.builder().maxNestingDepth(32).maxNumberLength(20);
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(limits.build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .annotationIntrospector(new RequiredUnlessNullable())
                .addModule(new StrictTexts())
                .changeDefaultPropertyInclusion(
                        _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
