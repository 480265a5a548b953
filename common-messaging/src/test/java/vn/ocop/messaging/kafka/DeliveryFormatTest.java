package vn.ocop.messaging.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.messaging.delivery.DeliveryMessage;
import vn.ocop.messaging.delivery.DeliveryMessage.Held;
import vn.ocop.messaging.delivery.DeliveryMessage.ToldDigests;
import vn.ocop.messaging.delivery.Digest;
import vn.ocop.messaging.delivery.EventMark;
import vn.ocop.messaging.delivery.Slice;
import vn.ocop.messaging.delivery.Span;

class DeliveryFormatTest {
    private static final Span SPAN = new Span(new UUID(0, 0), new UUID(7, 7));
    private static final String HASH = "ab".repeat(32);

    static List<DeliveryMessage> messages() {
        return List.of(
                new ToldDigests(List.of(new Slice(SPAN, Map.of("ocop.registration", new Digest(2, 3, HASH))))),
                new Held(
                        "registration",
                        Set.of("ocop.registration"),
                        SPAN,
                        List.of(new EventMark(new UUID(7, 7), 1, HASH))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void whatWasWrittenIsRead(DeliveryMessage message) {
        assertThat(DeliveryFormat.read(DeliveryFormat.type(message), DeliveryFormat.write(message)))
                .contains(message);
    }

    @Test
    void whatAnotherVersionSaysBesidesIsPassedOver() {
        var more = "{\"slices\":[],\"more\":1}".getBytes(UTF_8);
        assertThat(DeliveryFormat.read("ocop.delivery.digests.v1", more)).contains(new ToldDigests(List.of()));
        assertThat(DeliveryFormat.read("ocop.delivery.digests.v2", more)).isEmpty();
        assertThat(DeliveryFormat.read(null, more)).isEmpty();
    }
}
