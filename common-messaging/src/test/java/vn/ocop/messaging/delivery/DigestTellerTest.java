package vn.ocop.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.messaging.delivery.Events.TOPIC;
import static vn.ocop.messaging.delivery.Events.id;
import static vn.ocop.messaging.delivery.Events.span;
import static vn.ocop.messaging.delivery.Events.told;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.messaging.delivery.DeliveryMessage.ToldDigests;

class DigestTellerTest {
    private static final Duration INTERVAL = Duration.ofSeconds(60);
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private final JournalInMemory journal = new JournalInMemory();
    private final Tallied tallies = new Tallied();
    private final List<List<Slice>> sent = new ArrayList<>();
    private boolean relays = true;
    private boolean brokerAnswers = true;
    private Instant now = Instant.ofEpochMilli(3 * HOUR).plus(INTERVAL);
    private DigestTeller teller;

    @BeforeEach
    void make() {
        teller = new DigestTeller(() -> relays, journal, this::send, tallies, () -> now, INTERVAL);
    }

    private boolean send(DeliveryMessage message) {
        if (brokerAnswers) {
            sent.add(((ToldDigests) message).slices());
        }
        return brokerAnswers;
    }

    @Test
    void newAndOldAreToldAndWhatIsYoungerThanARoundIsNot() {
        journal.events.addAll(told(1, 10));
        journal.events.add(told(3 * HOUR - 1));
        journal.events.add(told(3 * HOUR + 1));
        teller.round();
        assertThat(sent.getFirst())
                .extracting(Slice::span)
                .containsExactly(new Span(Span.BEGINNING, id(2 * HOUR)), new Span(id(2 * HOUR), id(3 * HOUR)));
        assertThat(counts(0)).containsExactly(10L, 1L);
        assertThat(tallies.digests).isEqualTo(2);
    }

    @Test
    void whatIsOldComesRoundInParts() {
        journal.events.addAll(told(1, 12_000));
        teller.round();
        assertThat(sum(0)).isEqualTo(5_000);
        teller.round();
        assertThat(sum(1)).isEqualTo(5_000);
        teller.round();
        assertThat(sum(2)).isEqualTo(2_000);
        teller.round();
        assertThat(sent.get(3)).startsWith(sent.getFirst().getFirst());
        assertThat(sum(3)).isEqualTo(5_000);
    }

    @Test
    void whatIsNewIsToldOnceAsNewAndThenComesRound() {
        teller.round();
        journal.events.add(told(3 * HOUR + 1));
        now = now.plus(INTERVAL);
        teller.round();
        assertThat(counts(1)).containsExactly(0L, 1L);
        now = now.plus(INTERVAL);
        teller.round();
        assertThat(counts(2)).containsExactly(1L, 0L);
    }

    @Test
    void onlyWhoRelaysTells() {
        relays = false;
        teller.round();
        assertThat(sent).isEmpty();
    }

    @Test
    void whoTakesOverAfterAMonthBeginsWhatIsNewThen() {
        var month = Duration.ofDays(30);
        relays = false;
        teller.round();
        now = now.plus(month);
        relays = true;
        teller.round();
        assertThat(sent.getFirst())
                .extracting(Slice::span)
                .containsExactly(
                        new Span(Span.BEGINNING, id(2 * HOUR + month.toMillis())),
                        new Span(id(2 * HOUR + month.toMillis()), id(3 * HOUR + month.toMillis())));
    }

    @Test
    void whoTellsAgainAfterAPauseGoesOnWithWhatIsOld() {
        journal.events.addAll(told(1, 12_000));
        teller.round();
        relays = false;
        teller.round();
        relays = true;
        now = now.plus(INTERVAL);
        teller.round();
        assertThat(sent.get(1).getFirst().span().after()).isEqualTo(id(5_000));
        assertThat(sent.get(1).getLast().span()).isEqualTo(span(2 * HOUR + 60_000, 3 * HOUR + 60_000));
    }

    @Test
    void aRoundThatWaitsForTheBrokerDoesNotHoldUpTheEnd() throws InterruptedException {
        var waits = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var stuck = new DigestTeller(
                () -> true, journal, _ -> waitsLong(waits, interrupted), tallies, () -> now, Duration.ofMillis(1));
        stuck.start();
        waits.await();
        stuck.stop();
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(stuck.isRunning()).isFalse();
    }

    private static boolean waitsLong(CountDownLatch waits, CountDownLatch interrupted) {
        waits.countDown();
        try {
            return new CountDownLatch(1).await(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            interrupted.countDown();
            return false;
        }
    }

    @Test
    void nothingIsToldBeforeTheBrokerHasWhatItIsAbout() {
        journal.acknowledged = false;
        teller.round();
        assertThat(sent).isEmpty();
    }

    @Test
    void whatTheBrokerDidNotTakeIsToldInTheNextRound() {
        journal.events.addAll(told(1, 12_000));
        brokerAnswers = false;
        teller.round();
        assertThat(tallies.digests).isZero();
        brokerAnswers = true;
        teller.round();
        assertThat(sent.getFirst().getFirst().span().after()).isEqualTo(Span.BEGINNING);
    }

    private List<Long> counts(int round) {
        return sent.get(round).stream()
                .map(slice -> slice.on(Set.of(TOPIC)).count())
                .toList();
    }

    private long sum(int round) {
        return counts(round).stream().mapToLong(count -> count).sum();
    }
}
