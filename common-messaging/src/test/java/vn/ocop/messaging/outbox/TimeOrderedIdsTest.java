package vn.ocop.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    @Test
    void laterIdsSortBehindEarlierOnesAndAreOfVersionSeven() {
        var early = new TimeOrderedIds(InstantSource.fixed(Instant.parse("2020-12-08T00:00:00Z"))).next();
        var late = new TimeOrderedIds(InstantSource.fixed(Instant.parse("2020-12-08T00:00:00.001Z"))).next();
        assertThat(early.toString()).isLessThan(late.toString());
        assertThat(early.version()).isEqualTo(7);
        assertThat(early.variant()).isEqualTo(2);
    }
}
