package vn.ocop.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import vn.ocop.messaging.delivery.DeliveryMessage.Held;
import vn.ocop.messaging.delivery.DeliveryMessage.ToldDigests;

class ComparisonTest {
    private static final String SOURCE = "registration";
    private final List<EventMark> inbox = new ArrayList<>();
    private final List<Held> answers = new ArrayList<>();
    private final Tallied tallies = new Tallied();
    private boolean readUpToHere = true;
    private final Comparison comparison = new Comparison(
            Set.of(TOPIC),
            (source, span, atMost) -> inbox.stream()
                    .filter(mark -> source.equals(SOURCE) && JournalInMemory.isIn(span, mark.id()))
                    .limit(atMost)
                    .toList(),
            _ -> () -> readUpToHere,
            message -> answers.add((Held) message),
            tallies);

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
