package vn.ocop.messaging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// Values that are one JSON string each, in exactly the form that `toString` gives: ids, instants and dates.
final class StrictTexts extends SimpleModule {
    private static final long serialVersionUID = 1L;

    StrictTexts() {
        super("strict-texts");
        text(UUID.class, UUID::fromString);
        text(Instant.class, Instant::parse);
        text(LocalDate.class, LocalDate::parse);
        text(CertificateId.class, id -> new CertificateId(UUID.fromString(id)));
        text(DossierId.class, id -> new DossierId(UUID.fromString(id)));
        text(ProducerId.class, id -> new ProducerId(UUID.fromString(id)));
        text(ProductId.class, id -> new ProductId(UUID.fromString(id)));
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, new Writer<>(type));
        addDeserializer(type, new Reader<>(type, parse));
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {
        Writer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toString());
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), json);
            }
            var text = json.getString();
            try {
                var value = parse.apply(text);
                if (value.toString().equals(text)) {
                    return value;
                }
            } catch (IllegalArgumentException | DateTimeException _) {
                // answered below, like a value in another than its own form
            }
            return (T) context.handleWeirdStringValue(handledType(), text, "not in the form that is written");
        }
    }
}
