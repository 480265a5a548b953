package vn.ocop.events.golden;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// The wire format in its plainest form, to check records and golden files against each other.
public final class PlainJson {
    /// Names as in the record, in its order, ids as plain UUIDs, absent fields left out, unknown ones refused.
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(ids())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    private PlainJson() {}

    private static SimpleModule ids() {
        var module = new SimpleModule();
        id(module, DossierId.class, DossierId::new);
        id(module, ProductId.class, ProductId::new);
        id(module, ProducerId.class, ProducerId::new);
        id(module, CertificateId.class, CertificateId::new);
        return module;
    }

    private static <T> void id(SimpleModule module, Class<T> type, Function<UUID, T> constructor) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new IdReader<>(type, constructor));
    }
}
