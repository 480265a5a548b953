package vn.ocop.messaging.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.local.postgres.Database;
import vn.ocop.local.test.TestStack;
import vn.ocop.messaging.it.TestService.Started;

/// Two instances of one service: whoever relays, each stream is told in the order of its commits.
class RelayIT {
    private static final int WRITERS = 8;
    private static final int EVENTS_EACH = 60;
    private final String broker = TestStack.bootstrapServers();
    private final List<UUID> dossiers =
            Stream.generate(UUID::randomUUID).limit(5).toList();

    @Test
    void streamsStayInOrderWithTwoInstancesAndAChangeOfTheRelay() throws Exception {
        var database = TestStack.database("registration");
        try (var topic = new TopicReader(broker, dossiers);
                var second = instance("2", database)) {
            try (var first = instance("1", database)) {
                write(first, second);
            } // whoever held the relay's lock: half of the time it is this one that goes
            write(second, second);
            await().atMost(Duration.ofSeconds(30)).until(() -> second.count("outbox_pending") == 0);
            await().atMost(Duration.ofSeconds(30)).until(() -> topic.distinct() == 2 * WRITERS * EVENTS_EACH);
            dossiers.forEach(dossier -> assertThat(topic.firstTimes(dossier))
                    .isEqualTo(oneTo(second.count("event_journal WHERE stream = '" + dossier + "'"))));
        }
    }

    @Test
    void whatWasSentButNotForgottenIsToldAgainAndNothingElse() throws SQLException {
        var database = TestStack.database("registration");
        try (var topic = new TopicReader(broker, dossiers);
                var service = instance("1", database);
                var connection = database.owner().connect();
                var owner = connection.createStatement()) {
            owner.execute("""
                    CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN RAISE EXCEPTION 'the relay dies before it forgets'; END $$
                    """);
            owner.execute("CREATE TRIGGER dies BEFORE DELETE ON outbox_pending EXECUTE FUNCTION fail()");
            var dossier = dossiers.getFirst();
            service.tell(dossier, "one");
            service.tell(dossier, "two");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> topic.all(dossier).size() >= 4);
            assertThat(service.meter("ocop.outbox.pending")).isEqualTo(2);
            assertThat(service.meter("ocop.outbox.oldest.age")).isPositive();
            assertThat(service.meter("ocop.outbox.relayed")).isZero();
            owner.execute("DROP TRIGGER dies ON outbox_pending");
            await().atMost(Duration.ofSeconds(20)).until(() -> service.count("outbox_pending") == 0);
            assertThat(topic.firstTimes(dossier)).isEqualTo(List.of(1L, 2L));
            assertThat(topic.ids(dossier)).hasSize(2);
            assertThat(service.meter("ocop.outbox.pending")).isZero();
            assertThat(service.meter("ocop.outbox.oldest.age")).isZero();
            await().atMost(Duration.ofSeconds(20)).until(() -> service.meter("ocop.outbox.relayed") == 2);
        }
    }

    @Test
    void whatIsOldHasNotWaitedLongWhenItIsToldAgain() {
        var nowhere = "localhost:1";
        try (var service = TestService.start(
                new Started("registration", "1", TestStack.database("registration"), nowhere, false))) {
            service.jdbc.sql("""
                    INSERT INTO event_journal (stream, told_seq, event_id, topic, type, payload, sha256, actor, at)
                    VALUES (?, 1, gen_random_uuid(), 'ocop.registration', 'of old', '', sha256(''), 'x', now() - interval '90 days')
                    """).param(dossiers.getFirst()).update();
            assertThat(service.reemit(dossiers.getFirst(), null)).isOne();
            assertThat(service.meter("ocop.outbox.oldest.age")).isBetween(0.0, 3_600.0);
        }
    }

    @Test
    void aLongJournalIsNotReadForTheFewThatArePending() throws SQLException {
        var told = 20_000;
        var database = TestStack.database("registration");
        try (var service = instance("1", database);
                var connection = database.owner().connect();
                var owner = connection.createStatement()) {
            service.jdbc.sql("""
                    INSERT INTO event_journal (stream, told_seq, event_id, topic, type, payload, sha256, actor, at)
                    SELECT gen_random_uuid(), 1, gen_random_uuid(), 'ocop.registration', 'of old', '', sha256(''), 'x', now()
                    FROM generate_series(1, ?)
                    """).param(told).update();
            // As in a running system: a long journal, and pages of what is pending no more since vacuum last looked.
            owner.execute("VACUUM ANALYZE event_journal");
            owner.execute("VACUUM ANALYZE outbox_pending");
            owner.execute(
                    "INSERT INTO outbox_pending SELECT id FROM event_journal LIMIT 1500; DELETE FROM outbox_pending");
            var before = rowsRead(service);
            service.tell(dossiers.getFirst(), "one");
            await().atMost(Duration.ofSeconds(20)).until(() -> service.count("outbox_pending") == 0);
            await().atMost(Duration.ofSeconds(20)).until(() -> rowsRead(service) > before);
            assertThat(rowsRead(service) - before).isLessThan(told);
        }
    }

    private static long rowsRead(TestService service) {
        return service.jdbc
                .sql("SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_user_tables WHERE relname = 'event_journal'")
                .query(Long.class)
                .single();
    }

    private TestService instance(String name, Database database) {
        return TestService.start(new Started("registration", name, database, broker, false));
    }

    private void write(TestService one, TestService two) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var done = new ArrayList<Future<?>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var service = writer % 2 == 0 ? one : two;
                done.add(threads.submit(() -> IntStream.range(0, EVENTS_EACH)
                        .forEach(i -> service.tell(dossiers.get(i % dossiers.size()), "e" + i))));
            }
            for (var each : done) {
                each.get();
            }
        }
    }

    private static List<Long> oneTo(long last) {
        return Stream.iterate(1L, i -> i + 1).limit(last).toList();
    }
}
