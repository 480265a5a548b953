package vn.ocop.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    @Test
    void theFirstOfAnInstantLiesBetweenAllBeforeAndAllSince() {
        var first = Uuid7.first(NOON);
        assertThat(first)
                .isGreaterThan(Uuid7.at(NOON.minusMillis(1)))
                .isLessThan(Uuid7.at(NOON))
                .isLessThan(Uuid7.at(NOON.plusMillis(1)));
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
    }
}
