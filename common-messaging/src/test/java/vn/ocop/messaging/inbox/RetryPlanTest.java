package vn.ocop.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryPlanTest {
    @Test
    void triesFiveTimesInTwentySecondsAndThenWaitsForAPerson() {
        var time = Instant.EPOCH;
        for (var failed = 0; failed < 5; failed++) {
            var next = RetryPlan.next(failed, time);
            assertThat(next).isAfter(time);
            time = next == null ? time : next;
        }
        assertThat(Duration.between(Instant.EPOCH, time)).isEqualTo(Duration.ofSeconds(20));
        assertThat(RetryPlan.next(5, time)).isNull();
    }
}
