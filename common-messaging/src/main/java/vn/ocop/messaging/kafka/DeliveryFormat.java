package vn.ocop.messaging.kafka;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.messaging.delivery.DeliveryMessage;
import vn.ocop.messaging.delivery.DeliveryMessage.Held;
import vn.ocop.messaging.delivery.DeliveryMessage.ToldDigests;

/// Messages about delivery as JSON. They are no facts: what another version says besides is passed over.
final class DeliveryFormat {
    private static final Map<String, Class<? extends DeliveryMessage>> TYPES =
            Map.of("ocop.delivery.digests.v1", ToldDigests.class, "ocop.delivery.held.v1", Held.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DeliveryFormat() {}

    static String type(DeliveryMessage message) {
        return switch (message) {
            case ToldDigests _ -> "ocop.delivery.digests.v1";
            case Held _ -> "ocop.delivery.held.v1";
        };
    }

    static byte[] write(DeliveryMessage message) {
        return JSON.writeValueAsBytes(message);
    }

    /// The message; empty where only another version knows its type.
    static Optional<DeliveryMessage> read(@Nullable String type, byte[] value) {
        var known = type == null ? null : TYPES.get(type);
        return known == null ? Optional.empty() : Optional.of(JSON.readValue(value, known));
    }
}
