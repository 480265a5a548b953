package vn.ocop.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.ocop.web.problem.Problem;

class WritesTest {
    @Test
    void overloadIsToldToComeBack() throws InterruptedException {
        var writes = new Writes(2, 0, Duration.ofSeconds(5));
        var inside = new CountDownLatch(2);
        var release = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 2; i++) {
                threads.execute(() -> writes.admit(() -> waitInside(inside, release)));
            }
            inside.await();
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> writes.admit(() -> "too many"))
                    .satisfies(problem -> assertThat(problem.status().value()).isEqualTo(503));
            release.countDown();
        }
        assertThat(writes.admit(() -> "room again")).isEqualTo("room again");
    }

    @Test
    void aFailedCommandMakesRoom() {
        var writes = new Writes(1, 0, Duration.ofSeconds(5));
        for (var i = 0; i < 3; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> writes.admit(() -> {
                        throw new IllegalStateException();
                    }));
        }
    }

    @Test
    void nobodyWaitsForever() throws InterruptedException {
        var writes = new Writes(1, 5, Duration.ofMillis(20));
        var inside = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> writes.admit(() -> waitInside(inside, release)));
            inside.await();
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> writes.admit(() -> "late"));
            release.countDown();
        }
    }

    private static String waitInside(CountDownLatch inside, CountDownLatch release) {
        inside.countDown();
        try {
            release.await();
            return "done";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }
}
