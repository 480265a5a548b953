package vn.ocop.inspector.reemission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ToldTest {
    private static final String DAY = "2026-11-28T00:00:00Z";
    private static final String NEXT_DAY = "2026-11-29T00:00:00Z";

    @Test
    void anIdentifierIsAStreamAndTwoInstantsAreATime() {
        var id = UUID.randomUUID();

        assertThat(Told.of(List.of(id.toString()))).contains(new Told.Stream(id));
        assertThat(Told.of(List.of(DAY, NEXT_DAY)))
                .contains(new Told.Time(Instant.parse(DAY), Instant.parse(NEXT_DAY)));
    }

    @Test
    void whatIsNeitherMeansNothing() {
        assertThat(Told.of(List.of())).isEmpty();
        assertThat(Told.of(List.of("yesterday"))).isEmpty();
        assertThat(Told.of(List.of(DAY, "now"))).isEmpty();
        assertThat(Told.of(List.of(NEXT_DAY, DAY))).isEmpty();
    }
}
