package vn.ocop.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.ocop.messaging.delivery.Events.TOPIC;
import static vn.ocop.messaging.delivery.Events.changed;
import static vn.ocop.messaging.delivery.Events.mark;
import static vn.ocop.messaging.delivery.Events.marks;
import static vn.ocop.messaging.delivery.Events.span;
import static vn.ocop.messaging.delivery.Events.told;
import static vn.ocop.messaging.delivery.Events.toldOnOtherTopic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.messaging.delivery.DeliveryMessage.Held;
import vn.ocop.messaging.delivery.DeliveryMessage.ToldDigests;

class ComparisonTest {
    private static final String SOURCE = "registration";
    private final List<EventMark> inbox = new ArrayList<>();
    private final List<Held> answers = new ArrayList<>();
    private final Tallied tallies = new Tallied();
    private boolean readUpToHere = true;
    private boolean databaseAnswers = true;
    private boolean brokerAnswers = true;
    private final Comparison comparison = new Comparison(
            Set.of(TOPIC),
            this::held,
            _ -> () -> readUpToHere,
            message -> brokerAnswers && answers.add((Held) message),
            tallies);

    private List<EventMark> held(String source, Span span, int atMost) {
        if (!databaseAnswers) {
            throw new IllegalStateException("the database is away");
        }
        return inbox.stream()
                .filter(mark -> source.equals(SOURCE) && JournalInMemory.isIn(span, mark.id()))
                .limit(atMost)
                .toList();
    }

    @Test
    void whatAgreesIsNotSpokenOf() {
        inbox.addAll(marks(1, 150));
        hear(span(0, 150), told(1, 150));
        hear(span(0, 150), told(1, 150));
        assertThat(answers).isEmpty();
    }

    @Test
    void whatIsStillMissingAtTheSecondLookIsAnsweredWithWhatIsThere() {
        inbox.addAll(marks(1, 120));
        hear(span(0, 150), told(1, 150));
        assertThat(answers).isEmpty();
        hear(span(0, 150), told(1, 150));
        assertThat(answers).containsExactly(new Held(SOURCE, Set.of(TOPIC), span(100, 150), marks(101, 120)));
        assertThat(tallies.mismatches).isOne();
    }

    @Test
    void whatArrivedMeanwhileIsForgotten() {
        hear(span(0, 3), told(1, 3));
        inbox.addAll(marks(1, 3));
        hear(span(0, 3), told(1, 3));
        hear(span(0, 3), told(1, 3));
        assertThat(answers).isEmpty();
        assertThat(tallies.mismatches).isZero();
    }

    @Test
    void whatIsOnItsWayIsGivenTimeHoweverLong() {
        readUpToHere = false;
        for (var i = 0; i < 5; i++) {
            hear(span(0, 3), told(1, 3));
        }
        assertThat(answers).isEmpty();
        readUpToHere = true;
        hear(span(0, 3), told(1, 3));
        assertThat(answers).hasSize(1);
    }

    @Test
    void anAnswerThatWasNotTakenIsGivenInTheNextRoundAndCountedOnce() {
        hear(span(0, 3), told(1, 3));
        brokerAnswers = false;
        hear(span(3, 4), List.of());
        assertThat(tallies.mismatches).isZero();
        brokerAnswers = true;
        hear(span(4, 5), List.of());
        assertThat(answers).extracting(Held::span).containsExactly(span(0, 3));
        assertThat(tallies.mismatches).isOne();
    }

    @Test
    void aDoubtOutlivesADatabaseThatIsAway() {
        hear(span(0, 3), told(1, 3));
        databaseAnswers = false;
        assertThatIllegalStateException().isThrownBy(() -> hear(span(3, 4), List.of(told(4))));
        databaseAnswers = true;
        hear(span(4, 5), List.of());
        hear(span(5, 6), List.of());
        assertThat(answers).extracting(Held::span).containsExactly(span(0, 3), span(3, 4));
    }

    @Test
    void whatDiffersWhileADoubtIsOpenIsDoubtedAfterIt() {
        readUpToHere = false;
        hear(span(0, 3), told(1, 3));
        hear(span(3, 4), List.of(told(4)));
        hear(span(4, 5), List.of(told(5)));
        inbox.add(mark(5));
        readUpToHere = true;
        hear(span(5, 6), List.of());
        assertThat(answers).extracting(Held::span).containsExactly(span(0, 3));
        hear(span(6, 7), List.of());
        assertThat(answers).extracting(Held::span).containsExactly(span(0, 3), span(3, 4));
    }

    @Test
    void noMoreIsKeptThanABoundAllows() {
        readUpToHere = false;
        hear(span(0, 1), told(1, 1));
        IntStream.rangeClosed(2, Doubts.KEPT + 10).forEach(n -> hear(span(n - 1, n), told(n, n)));
        readUpToHere = true;
        hear(span(9_000, 9_001), List.of());
        hear(span(9_001, 9_002), List.of());
        assertThat(answers).hasSize(1 + Doubts.KEPT);
    }

    @Test
    void otherContentsUnderTheSameNumbersAreAnsweredToo() {
        inbox.add(changed(mark(1)));
        hear(span(0, 1), told(1, 1));
        hear(span(0, 1), told(1, 1));
        assertThat(answers).extracting(Held::held).containsExactly(List.of(changed(mark(1))));
    }

    @Test
    void whatWasNeverToldIsAnsweredToo() {
        inbox.addAll(marks(1, 700));
        hear(span(0, 1_000), List.of());
        hear(span(0, 1_000), List.of());
        assertThat(answers).extracting(Held::span).containsExactly(span(0, 500));
    }

    @Test
    void topicsThatAreNotReadAreNotMissed() {
        inbox.add(mark(1));
        var events = List.of(told(1), toldOnOtherTopic(2));
        hear(span(0, 2), events);
        hear(span(0, 2), events);
        assertThat(answers).isEmpty();
    }

    @Test
    void servicesAreComparedEachForItself() {
        inbox.addAll(marks(1, 2));
        hear(span(0, 3), told(1, 3));
        comparison.hear("evaluation", new ToldDigests(Slice.of(span(0, 3), List.of())));
        assertThat(answers).isEmpty();
        hear(span(0, 3), told(1, 3));
        assertThat(answers).extracting(Held::source).containsExactly(SOURCE);
    }

    private void hear(Span span, List<ToldEvent> events) {
        comparison.hear(SOURCE, new ToldDigests(Slice.of(span, events)));
    }
}
