package vn.ocop.web.json;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.format.FormatterRegistry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// Ids are plain UUIDs in JSON and in paths.
final class Ids {
    private Ids() {}

    static SimpleModule module() {
        var module = new SimpleModule("ocop-ids");
        add(module, CertificateId.class, CertificateId::new);
        add(module, DossierId.class, DossierId::new);
        add(module, ProducerId.class, ProducerId::new);
        add(module, ProductId.class, ProductId::new);
        return module;
    }

    static void addTo(FormatterRegistry registry) {
        registry.addConverter(String.class, CertificateId.class, text -> new CertificateId(UUID.fromString(text)));
        registry.addConverter(String.class, DossierId.class, text -> new DossierId(UUID.fromString(text)));
        registry.addConverter(String.class, ProducerId.class, text -> new ProducerId(UUID.fromString(text)));
        registry.addConverter(String.class, ProductId.class, text -> new ProductId(UUID.fromString(text)));
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<UUID, T> maker) {
        module.addSerializer(type, new Writer<>(type));
        module.addDeserializer(type, new Reader<>(type, maker));
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {
        Writer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.toString());
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private final transient Function<UUID, T> maker;

        Reader(Class<T> type, Function<UUID, T> maker) {
            super(type);
            this.maker = maker;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return maker.apply(context.readValue(json, UUID.class));
        }
    }
}
