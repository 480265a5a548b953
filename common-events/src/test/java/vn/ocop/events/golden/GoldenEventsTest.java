package vn.ocop.events.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

class GoldenEventsTest {
    @ParameterizedTest
    @MethodSource("all")
    void readsAndWritesBackTheSameBytes(GoldenEvent golden) {
        var event = PlainJson.MAPPER.readValue(golden.json(), golden.event().type());
        assertThat(PlainJson.MAPPER.writeValueAsString(event)).isEqualTo(golden.json());
    }

    @Test
    void refusesAFieldThatTheRecordDoesNotHave() {
        var golden = all().getFirst();
        var json = golden.json().replaceFirst("\\{", "{\"colour\":\"red\",");
        var type = golden.event().type();
        assertThatThrownBy(() -> PlainJson.MAPPER.readValue(json, type))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("colour");
    }

    static List<GoldenEvent> all() {
        return GoldenEvents.all();
    }
}
