package vn.ocop.messaging.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.local.test.TestStack;
import vn.ocop.messaging.Headers;
import vn.ocop.messaging.it.TestService.Started;

/// What the inbox does with records that come early, twice, contradictory, broken or unwelcome.
class InboxIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static TestService evaluation;
    private static Forger forger;

    private final UUID dossier = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeAll
    static void start() {
        var broker = TestStack.bootstrapServers();
        evaluation = TestService.start(new Started("evaluation", "1", TestStack.database("evaluation"), broker, true));
        forger = new Forger(broker);
    }

    @AfterAll
    static void end() {
        forger.close();
        evaluation.close();
    }

    @BeforeEach
    void sick() {
        evaluation.bean(RecordingListener.class).healed.set(false);
    }

    @Test
    void whatComesEarlyIsParkedAndAppliedInItsTurn() {
        forger.send(dossier, 3, "three");
        forger.send(dossier, 2, "two");
        await().atMost(SOON).until(() -> evaluation.count(inboxOf(dossier, "PARKED")) == 2);
        forger.send(dossier, 1, "one");
        forger.send(dossier, 4, "four");
        awaitEffects(dossier, "one", "two", "three", "four");
        assertThat(evaluation.count(inboxOf(dossier, "APPLIED") + " AND payload IS NULL AND headers IS NULL"))
                .isEqualTo(4);
    }

    @Test
    void theSameEventTwiceIsAppliedOnce() {
        var id = UUID.randomUUID();
        forger.send(dossier, 1, id, "one");
        forger.send(dossier, 1, id, "one");
        forger.send(dossier, 2, "two");
        awaitEffects(dossier, "one", "two");
        assertThat(open(dossier)).isZero();
    }

    @Test
    void anotherEventInATakenPlaceIsAnAlarmAndNeverApplied() {
        forger.send(dossier, 1, "one");
        forger.send(dossier, 1, "another one");
        forger.send(dossier, 2, "two");
        awaitEffects(dossier, "one", "two");
        var id = openId(dossier, "CONTRADICTORY");
        assertThatThrownBy(() -> evaluation.quarantine().redrive(id, "operator"))
                .isInstanceOf(IllegalArgumentException.class);
        evaluation.quarantine().discard(id, "operator", "forged");
        assertThat(open(dossier)).isZero();
        assertThat(evaluation.effects(dossier)).hasSize(2);
    }

    @Test
    void poisonWaitsForAPersonWhileOthersFlow() {
        forger.send(dossier, 1, "one");
        forger.send(dossier, 2, "bug");
        forger.send(dossier, 3, "three");
        forger.send(other, 1, "neighbour one");
        forger.send(other, 2, "neighbour two");
        awaitEffects(other, "neighbour one", "neighbour two");
        awaitEffects(dossier, "one");
        var id = openId(dossier, "FAILED");
        assertThat(evaluation.quarantine().redrive(id, "operator")).isFalse();
        evaluation.bean(RecordingListener.class).healed.set(true);
        assertThat(evaluation.quarantine().redrive(id, "operator")).isTrue();
        awaitEffects(dossier, "one", "bug", "three");
        assertThat(evaluation.count("quarantine WHERE resolved_by = 'operator' AND id = " + id))
                .isOne();
    }

    @Test
    void whatAPersonWantsDoneIsDoneInThePersonsName() {
        forger.send(dossier, 1, "bug");
        forger.send(dossier, 2, "two");
        var id = openId(dossier, "FAILED");
        wish(id, "REDRIVE", null);
        await().atMost(SOON).until(() -> evaluation.count("quarantine WHERE wish IS NULL AND id = " + id) == 1);
        assertThat(open(dossier)).isOne();
        wish(id, "DISCARD", "not of this world");
        awaitEffects(dossier, "two");
        assertThat(evaluation.count("quarantine WHERE resolved_by = 'operator'"
                        + " AND resolution = 'discarded: not of this world' AND id = " + id))
                .isOne();
    }

    @Test
    void whatOnlyNeedsAMomentIsRetriedBesideTheListener() {
        forger.send(dossier, 1, "refuse");
        forger.send(dossier, 2, "two");
        openId(dossier, "REFUSED");
        evaluation.bean(RecordingListener.class).healed.set(true);
        awaitEffects(dossier, "refuse", "two");
        assertThat(evaluation.count("quarantine WHERE resolved_by = 'retrier' AND stream = '" + dossier + "'"))
                .isOne();
    }

    @Test
    void poisonAmongTheParkedIsQuarantinedWhenItsTurnComes() {
        forger.send(dossier, 2, "refuse");
        forger.send(dossier, 3, "three");
        await().atMost(SOON).until(() -> evaluation.count(inboxOf(dossier, "PARKED")) == 2);
        assertThat(open(dossier)).isZero();
        forger.send(dossier, 1, "one");
        var id = openId(dossier, "REFUSED");
        evaluation.quarantine().discard(id, "operator", "not of this world");
        awaitEffects(dossier, "one", "three");
        assertThat(evaluation.count(inboxOf(dossier, "DISCARDED"))).isOne();
    }

    @Test
    void bytesThatAreNoEventAreKeptAsTheyCame() {
        var bytes = "{\"dossierId\":7}".getBytes(UTF_8);
        forger.sendBytes(dossier, 1, UUID.randomUUID(), bytes);
        forger.send(dossier, 2, "two");
        var id = openId(dossier, "UNREADABLE");
        assertThat(evaluation
                        .jdbc
                        .sql("SELECT payload FROM quarantine WHERE id = ?")
                        .param(id)
                        .query(byte[].class)
                        .single())
                .isEqualTo(bytes);
        assertThat(evaluation.quarantine().redrive(id, "operator")).isFalse();
        assertThat(evaluation.effects(dossier)).isEmpty();
        evaluation.quarantine().discard(id, "operator", "unreadable for good");
        awaitEffects(dossier, "two");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 'schema version 2 of ocop.dossier.withdrawn.v1 is not known here, only 1'",
        "'', 'header ocop_schemaversion is missing'"
    })
    void aSchemaVersionThatIsNotKnownWaitsForTheProgramThatKnowsIt(String version, String reason) {
        var bytes = forger.bytes(dossier, "one");
        var headers = forger.envelope(dossier, 1, UUID.randomUUID(), bytes);
        headers.put(Headers.SCHEMA_VERSION, version);
        forger.send(dossier.toString(), bytes, headers);
        forger.send(dossier, 2, "two");
        var id = openId(dossier, "UNREADABLE");
        assertThat(evaluation.count("quarantine WHERE id = %d AND starts_with(reason, '%s')".formatted(id, reason)))
                .isEqualTo(1);
        assertThat(evaluation.effects(dossier)).isEmpty();
    }

    @Test
    void whatTheInboxDidIsMetered() {
        var id = UUID.randomUUID();
        var risen = List.of(
                "ocop.inbox.applied", "ocop.inbox.duplicates", "ocop.inbox.contradictions", "ocop.quarantine.open");
        var before = risen.stream().map(evaluation::meter).toList();
        forger.send(dossier, 1, id, "one");
        forger.send(dossier, 1, id, "one");
        forger.send(dossier, 1, "another one");
        forger.send(dossier, 3, "three");
        openId(dossier, "CONTRADICTORY");
        await().atMost(SOON).until(() -> evaluation.count(inboxOf(dossier, "PARKED")) == 1);
        assertThat(risen.stream().map(evaluation::meter))
                .isEqualTo(before.stream().map(count -> count + 1).toList());
        assertThat(evaluation.meter("ocop.inbox.parked")).isPositive().isEqualTo((double)
                evaluation.count("inbox WHERE state = 'PARKED'"));
    }

    @Test
    void aBrokenEnvelopeTakesNoPlaceInItsStream() {
        var event = UUID.randomUUID();
        var bytes = "{}".getBytes(UTF_8);
        var headers = forger.envelope(dossier, 1, event, bytes);
        headers.put(Headers.SHA256, "00");
        forger.send(dossier.toString(), bytes, headers);
        forger.send("no id \0", new byte[] {0, 1, 2}, headers);
        forger.send(dossier, 1, event, "one");
        awaitEffects(dossier, "one");
        assertThat(evaluation.count("quarantine WHERE stream IS NULL AND kind = 'UNREADABLE' AND resolved_at IS NULL"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void anIdUsedTwiceHoldsNobodyUp() {
        var id = UUID.randomUUID();
        forger.send(dossier, 1, id, "one");
        forger.send(dossier, 2, id, "two");
        forger.send(other, 1, "neighbour");
        awaitEffects(other, "neighbour");
        awaitEffects(dossier, "one");
    }

    private static void wish(long id, String wish, @Nullable String because) {
        evaluation
                .jdbc
                .sql(
                        "UPDATE quarantine SET wish = :wish, wished_by = 'operator', wished_because = :because WHERE id = :id")
                .param("wish", wish)
                .param("because", because)
                .param("id", id)
                .update();
    }

    private static void awaitEffects(UUID dossier, String... what) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(evaluation.effects(dossier)).isEqualTo(List.of(what)));
    }

    private static String inboxOf(UUID dossier, String state) {
        return "inbox WHERE stream = '" + dossier + "' AND state = '" + state + "'";
    }

    private static long open(UUID dossier) {
        return evaluation.count("quarantine WHERE resolved_at IS NULL AND stream = '" + dossier + "'");
    }

    private static long openId(UUID dossier, String kind) {
        var rows = "quarantine WHERE resolved_at IS NULL AND stream = '" + dossier + "' AND kind = '" + kind + "'";
        await().atMost(SOON).until(() -> evaluation.count(rows) == 1);
        return evaluation.jdbc.sql("SELECT id FROM " + rows).query(Long.class).single();
    }
}
