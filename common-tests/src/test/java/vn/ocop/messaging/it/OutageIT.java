package vn.ocop.messaging.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ocop.local.test.KillableStack;
import vn.ocop.messaging.it.TestService.Started;

/// Broker and database go away and come back: nothing is refused that need not be, nothing lost, nothing twice.
@Tag("slow")
class OutageIT {
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void aBrokerThatIsAwayRefusesNoAppendAndADatabaseThatIsAwayLosesNoEvent() {
        var dossier = UUID.randomUUID();
        try (var stack = KillableStack.start()) {
            var tells =
                    new Started("registration", "1", stack.database("registration"), stack.bootstrapServers(), false);
            var reads = new Started("evaluation", "1", stack.database("evaluation"), stack.bootstrapServers(), true);
            stack.broker().kill();
            try (var registration = TestService.start(tells);
                    var evaluation = TestService.start(reads)) {
                tell(registration, dossier, 1, 20);
                assertThat(registration.count("outbox_pending")).isEqualTo(20);
                stack.broker().start();
                awaitAll(evaluation, dossier, 20);

                stack.broker().kill();
                tell(registration, dossier, 21, 40);
                stack.broker().start();
                awaitAll(evaluation, dossier, 40);

                stack.broker().kill();
                tell(registration, dossier, 41, 60);
                stack.postgres().kill();
                stack.broker().start();
                stack.postgres().start();
                awaitAll(evaluation, dossier, 60);
                awaitNone(registration, "outbox_pending");
                awaitNone(evaluation, "quarantine");
            }
        }
    }

    private static void tell(TestService registration, UUID dossier, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> registration.tell(dossier, "e" + i));
    }

    private static void awaitAll(TestService evaluation, UUID dossier, int last) {
        await().atMost(RECOVERY)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(evaluation.effects(dossier)).hasSize(last));
        assertThat(evaluation.effects(dossier)).isEqualTo(numbered(last));
    }

    /// Pooled connections to the database that was killed may still be handed out once: such a question is asked again.
    private static void awaitNone(TestService service, String table) {
        await().atMost(RECOVERY).ignoreExceptions().until(() -> service.count(table) == 0);
    }

    private static List<String> numbered(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> "e" + i).toList();
    }
}
