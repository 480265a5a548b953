package vn.ocop.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void doublesFromHalfASecondToFifteenSecondsUntilSomethingSucceeds() {
        var patience = new Patience();
        assertThat(Stream.generate(patience::next).limit(7).map(Duration::toMillis))
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 15000L, 15000L);
        patience.reset();
        assertThat(patience.next()).isEqualTo(Duration.ofMillis(500));
    }
}
