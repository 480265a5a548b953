package vn.ocop.messaging.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ocop.local.test.KillableStack;
import vn.ocop.messaging.it.TestService.Started;

/// Digests bring back what was lost on the way, without a person, and touch nothing else.
@Tag("slow")
class DigestIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OFTEN = "ocop.messaging.digest-interval=300ms";
    private static final String DELIVERY = "ocop.registration.delivery";

    private static KillableStack stack;

    private final UUID dossier = UUID.randomUUID();

    @BeforeAll
    static void start() {
        stack = KillableStack.start();
    }

    @AfterAll
    static void end() {
        stack.close();
    }

    @Test
    void aTailThatNeverReachedTheBrokerIsToldAgainAndAppliedOnce() {
        try (var registration = registration("1");
                var evaluation = evaluation("1")) {
            registration.tell(dossier, "one");
            lose(registration, "two");
            lose(registration, "three");
            awaitEffects(evaluation, "one", "two", "three");
            assertThat(toldAgain(registration)).isEqualTo(List.of(2L, 3L));
            assertThat(registration.meter("ocop.delivery.told.again")).isGreaterThanOrEqualTo(2);
            assertThat(evaluation.meter("ocop.delivery.mismatches")).isPositive();
            assertThat(registration.count("reemission WHERE asked_by <> 'evaluation' OR because = ''"))
                    .isZero();
            assertThat(registration.meter("ocop.delivery.alarms")).isZero();
        }
    }

    @Test
    void whatABrokerForgotIsToldAgain() throws Exception {
        try (var registration = registration("1")) {
            try (var evaluation = evaluation("1")) {
                registration.tell(dossier, "one");
                awaitEffects(evaluation, "one");
            }
            registration.tell(dossier, "two");
            registration.tell(dossier, "three");
            await().atMost(SOON).until(() -> registration.count("outbox_pending") == 0);
            forget(Forger.TOPIC);
            try (var evaluation = evaluation("1")) {
                awaitEffects(evaluation, "one", "two", "three");
                assertThat(toldAgain(registration)).isEqualTo(List.of(2L, 3L));
            }
        }
    }

    @Test
    void aDeliveryTopicThatTheBrokerForgotIsDeclaredAgain() throws Exception {
        try (var registration = registration("1")) {
            await().atMost(SOON).until(() -> registration.meter("ocop.delivery.digests") > 0);
            forget(DELIVERY);
            await().atMost(SOON).ignoreExceptions().until(() -> topics().contains(DELIVERY));
        }
    }

    @Test
    void aDatabaseThatWasSetBackGetsWhatItNoLongerHas() throws SQLException {
        try (var registration = registration("1");
                var evaluation = evaluation("1")) {
            tell(registration, 150);
            awaitEffects(evaluation, numbered(150));
            asOwner("evaluation", """
                    DELETE FROM inbox WHERE stream = '%1$s';
                    DELETE FROM stream_cursor WHERE stream = '%1$s';
                    DELETE FROM effect WHERE stream = '%1$s'
                    """.formatted(dossier));
            awaitEffects(evaluation, numbered(150));
            assertThat(evaluation.count("quarantine")).isZero();
        }
    }

    @Test
    void whatWasChangedRaisesAnAlarmAndIsNotMended() throws SQLException {
        try (var registration = registration("1");
                var evaluation = evaluation("1")) {
            registration.tell(dossier, "one");
            awaitEffects(evaluation, "one");
            change("reverse(payload)");
            await().atMost(SOON).until(() -> registration.meter("ocop.delivery.alarms") > 0);
            assertThat(toldAgain(registration)).isEmpty();
            assertThat(evaluation.effects(dossier)).isEqualTo(List.of("one"));
            assertThat(evaluation.count("quarantine")).isZero();
            change("reverse(payload)");
        }
    }

    @Test
    void whereNothingWasLostNothingIsToldAgainWithTwoInstancesOfEach() {
        try (var one = registration("1");
                var two = registration("2");
                var evaluation = evaluation("1");
                var besides = evaluation("2")) {
            var tellers = List.of(one, two);
            var all = List.of(one, two, evaluation, besides);
            IntStream.rangeClosed(1, 300).forEach(i -> tellers.get(i % 2).tell(dossier, "e" + i));
            awaitEffects(evaluation, numbered(300));
            var before = sum(tellers, "ocop.delivery.digests");
            await().atMost(SOON).until(() -> sum(tellers, "ocop.delivery.digests") > before + 50);
            assertThat(sum(all, "ocop.delivery.mismatches")).isZero();
            assertThat(sum(all, "ocop.delivery.alarms")).isZero();
            assertThat(toldAgain(one)).isEmpty();

            lose(two, "e301");
            awaitEffects(evaluation, numbered(301));
            assertThat(toldAgain(one)).isEqualTo(List.of(301L));
        }
    }

    private TestService registration(String instance) {
        return TestService.start(
                new Started("registration", instance, stack.database("registration"), stack.bootstrapServers(), false),
                OFTEN);
    }

    private TestService evaluation(String instance) {
        return TestService.start(
                new Started("evaluation", instance, stack.database("evaluation"), stack.bootstrapServers(), true),
                OFTEN);
    }

    private void tell(TestService registration, int last) {
        Stream.of(numbered(last)).forEach(what -> registration.tell(dossier, what));
    }

    /// Appends an event as if the broker had acknowledged it.
    private void lose(TestService registration, String what) {
        registration.inTransaction(outbox -> {
            outbox.append(TestService.withdrawn(dossier, what), "officer");
            registration
                    .jdbc
                    .sql("DELETE FROM outbox_pending WHERE journal_id = (SELECT max(id) FROM event_journal)")
                    .update();
        });
    }

    /// Changes payload and hash together, as nobody may.
    private void change(String payload) throws SQLException {
        asOwner("registration", """
                ALTER TABLE event_journal DISABLE TRIGGER USER;
                UPDATE event_journal SET payload = %1$s, sha256 = sha256(%1$s) WHERE stream = '%2$s';
                ALTER TABLE event_journal ENABLE TRIGGER USER
                """.formatted(payload, dossier));
    }

    private void asOwner(String database, String statements) throws SQLException {
        try (var connection = stack.database(database).owner().connect();
                var owner = connection.createStatement()) {
            owner.execute(statements);
        }
    }

    private void forget(String topic) throws InterruptedException, ExecutionException {
        try (var admin = admin()) {
            admin.deleteTopics(List.of(topic)).all().get();
        }
    }

    private Set<String> topics() throws InterruptedException, ExecutionException {
        try (var admin = admin()) {
            return admin.listTopics().names().get();
        }
    }

    private Admin admin() {
        return Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers()));
    }

    private void awaitEffects(TestService evaluation, String... what) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(evaluation.effects(dossier)).isEqualTo(List.of(what)));
    }

    /// The numbers of what was told again, once each.
    private List<Long> toldAgain(TestService registration) {
        return registration
                .jdbc
                .sql("""
                        SELECT told_seq FROM event_journal
                        WHERE stream = ? AND event_id IN (SELECT unnest(event_ids) FROM reemission) ORDER BY id
                        """)
                .param(dossier)
                .query((row, _) -> row.getLong("told_seq"))
                .list();
    }

    private static double sum(List<TestService> services, String meter) {
        return services.stream().mapToDouble(service -> service.meter(meter)).sum();
    }

    private static String[] numbered(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> "e" + i).toArray(String[]::new);
    }
}
