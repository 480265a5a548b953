package vn.ocop.messaging.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import vn.ocop.local.test.KillableStack;
import vn.ocop.messaging.it.TestService.Started;

/// A broker that lost its topics is refilled from the journals: even a service that never heard of them before gets
/// all, and one that applied them already notices nothing.
class WipedBrokerIT {
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void theJournalRefillsTheTopics() throws Exception {
        var dossier = UUID.randomUUID();
        try (var stack = KillableStack.start()) {
            var broker = stack.bootstrapServers();
            try (var registration = TestService.start(
                    new Started("registration", "1", stack.database("registration"), broker, false))) {
                try (var evaluation =
                        TestService.start(new Started("evaluation", "1", stack.database("evaluation"), broker, true))) {
                    registration.tell(dossier, "one");
                    awaitEffects(evaluation, dossier, "one");
                    wipe(broker);
                    registration.tell(dossier, "two");
                    registration.reemission().reemit(Instant.EPOCH, Instant.now());
                    awaitEffects(evaluation, dossier, "one", "two");
                    await().atMost(RECOVERY).until(() -> registration.count("outbox_pending") == 0);
                }
                try (var newcomer = TestService.start(
                        new Started("certification", "1", stack.database("certification"), broker, true))) {
                    awaitEffects(newcomer, dossier, "one", "two");
                }
            }
        }
    }

    private static void wipe(String broker) throws Exception {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            admin.deleteTopics(List.of(Forger.TOPIC)).all().get();
        }
    }

    private static void awaitEffects(TestService service, UUID dossier, String... what) {
        await().atMost(RECOVERY)
                .untilAsserted(() -> assertThat(service.effects(dossier)).isEqualTo(List.of(what)));
    }
}
