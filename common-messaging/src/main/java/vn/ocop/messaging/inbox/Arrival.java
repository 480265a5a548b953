package vn.ocop.messaging.inbox;

import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.messaging.Payload;

/// A record as the broker delivered it, not yet believed.
///
/// @param headers their last values, as UTF-8
public record Arrival(
        String topic,
        int partition,
        long offset,
        @Nullable ByteBuffer key,
        Payload value,
        Map<String, String> headers) {
    /// For people: where it lies.
    public String place() {
        return topic + "-" + partition + "@" + offset;
    }
}
