package vn.ocop.messaging.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.local.test.TestStack;
import vn.ocop.messaging.EventTooLarge;
import vn.ocop.messaging.Outbox;
import vn.ocop.messaging.it.TestService.Started;

/// Two services and a broker: what one tells, the other applies once and in order.
class TellingIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static TestService registration;
    private static TestService evaluation;

    @BeforeAll
    static void startBoth() {
        var broker = TestStack.bootstrapServers();
        registration =
                TestService.start(new Started("registration", "1", TestStack.database("registration"), broker, false));
        evaluation = TestService.start(new Started("evaluation", "1", TestStack.database("evaluation"), broker, true));
    }

    @AfterAll
    static void endBoth() {
        registration.close();
        evaluation.close();
    }

    @Test
    void eachEventIsAppliedOnceAndInOrder() {
        var dossier = UUID.randomUUID();
        for (var i = 1; i <= 20; i++) {
            registration.tell(dossier, "e" + i);
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(evaluation.effects(dossier)).hasSize(20));
        assertThat(evaluation.effects(dossier)).startsWith("e1", "e2", "e3").endsWith("e19", "e20");
        assertThat(registration.count("event_journal WHERE stream = '" + dossier + "' AND told_seq BETWEEN 1 AND 20"))
                .isEqualTo(20);
    }

    @Test
    void nothingIsTwiceWhenAllIsToldAgain() {
        var dossier = UUID.randomUUID();
        var sentinel = UUID.randomUUID();
        registration.tell(dossier, "once");
        registration.tell(dossier, "twice");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(evaluation.effects(dossier)).hasSize(2));
        assertThat(registration.reemit(dossier, null)).isEqualTo(2);
        assertThat(registration.reemit(null, Instant.now().minusSeconds(60))).isNotNegative();
        registration.tell(dossier, "thrice");
        registration.tell(sentinel, "end");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(evaluation.effects(dossier)).hasSize(3));
        assertThat(evaluation.effects(dossier)).isEqualTo(List.of("once", "twice", "thrice"));
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        var dossier = UUID.randomUUID();
        assertThatThrownBy(() -> registration.inTransaction(outbox -> {
                    outbox.append(TestService.withdrawn(dossier, "never"), "officer");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        registration.tell(dossier, "first");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(evaluation.effects(dossier)).isEqualTo(List.of("first")));
        assertThat(registration.count("event_journal WHERE stream = '" + dossier + "' AND told_seq = 1"))
                .isOne();
    }

    @Test
    void whatAListenerTellsNamesItsCause() {
        var dossier = UUID.randomUUID();
        registration.tell(dossier, "reply");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(evaluation.effects(dossier)).hasSize(1));
        var cause = registration
                .jdbc
                .sql("SELECT event_id FROM event_journal WHERE stream = ?")
                .param(dossier)
                .query(UUID.class)
                .single();
        assertThat(evaluation.count("event_journal WHERE caused_by = '" + cause + "' AND actor = 'system'"))
                .isOne();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(evaluation.count("outbox_pending")).isZero());
    }

    @Test
    void anAppendOutsideATransactionAndAnOversizedOneAreRefused() {
        var event = TestService.withdrawn(UUID.randomUUID(), "x");
        assertThatThrownBy(() -> registration.bean(Outbox.class).append(event, "officer"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> registration.tell(UUID.randomUUID(), "x".repeat(262_144)))
                .isInstanceOf(EventTooLarge.class);
    }
}
