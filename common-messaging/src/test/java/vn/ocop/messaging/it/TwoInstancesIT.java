package vn.ocop.messaging.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.local.postgres.Database;
import vn.ocop.local.test.TestStack;
import vn.ocop.messaging.it.TestService.Started;

/// A consuming service of two instances, while instances come and go.
class TwoInstancesIT {
    private static final Duration REBALANCED = Duration.ofSeconds(60);
    private static final int EVENTS = 15;
    private final String broker = TestStack.bootstrapServers();
    private final List<UUID> dossiers =
            Stream.generate(UUID::randomUUID).limit(24).toList();

    @Test
    void eachEventIsAppliedOnceByWhoeverHoldsItsPartition() {
        var database = TestStack.database("certification");
        var source = TestStack.database("registration");
        try (var registration = TestService.start(new Started("registration", "1", source, broker, false));
                var second = instance("2", database)) {
            try (var _ = instance("1", database)) {
                tell(registration, 1);
                awaitAll(second, EVENTS);
                tell(registration, EVENTS + 1);
            }
            tell(registration, 2 * EVENTS + 1);
            awaitAll(second, 3 * EVENTS);
            assertThat(second.count("inbox WHERE state <> 'APPLIED'")).isZero();
        }
    }

    @Test
    void anInstanceWhoseNameAnotherOneTookEnds() {
        var database = TestStack.database("certification");
        try (var forger = new Forger(broker);
                var first = instance("1", database)) {
            forger.send(dossiers.getFirst(), 1, "e1");
            awaitOnly(first, "e1");
            try (var second = instance("1", database)) {
                await().atMost(REBALANCED).until(() -> !first.isActive());
                forger.send(dossiers.getFirst(), 2, "e2");
                awaitOnly(second, "e1", "e2");
            }
        }
    }

    private void awaitOnly(TestService service, String... what) {
        await().atMost(REBALANCED)
                .untilAsserted(
                        () -> assertThat(service.effects(dossiers.getFirst())).containsExactly(what));
    }

    private TestService instance(String name, Database database) {
        return TestService.start(new Started("certification", name, database, broker, true));
    }

    private void tell(TestService registration, int from) {
        IntStream.range(from, from + EVENTS)
                .forEach(i -> dossiers.forEach(dossier -> registration.tell(dossier, "e" + i)));
    }

    private void awaitAll(TestService service, int last) {
        var all = IntStream.rangeClosed(1, last).mapToObj(i -> "e" + i).toList();
        await().atMost(REBALANCED)
                .untilAsserted(() -> dossiers.forEach(
                        dossier -> assertThat(service.effects(dossier)).isEqualTo(all)));
    }
}
