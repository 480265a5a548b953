package vn.ocop.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.events.golden.GoldenEvent;
import vn.ocop.events.golden.GoldenEvents;

class GoldenEventsTest {
    private final WireFormat wireFormat = new WireFormat(EventCatalogue.complete());

    @ParameterizedTest
    @MethodSource("events")
    void readsEveryGoldenEventAndWritesTheSameBytes(GoldenEvent golden) {
        var bytes = golden.json().getBytes(StandardCharsets.UTF_8);
        var event = wireFormat.read(golden.event().wireName(), bytes);
        assertThat(event).isInstanceOf(golden.event().type());
        assertThat(wireFormat.write(event)).asString(StandardCharsets.UTF_8).isEqualTo(golden.json());
    }

    static List<GoldenEvent> events() {
        return GoldenEvents.all();
    }
}
