package vn.ocop.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.messaging.delivery.Events.TOPIC;
import static vn.ocop.messaging.delivery.Events.changed;
import static vn.ocop.messaging.delivery.Events.id;
import static vn.ocop.messaging.delivery.Events.mark;
import static vn.ocop.messaging.delivery.Events.marks;
import static vn.ocop.messaging.delivery.Events.span;
import static vn.ocop.messaging.delivery.Events.told;
import static vn.ocop.messaging.delivery.Events.toldOnOtherTopic;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.ocop.messaging.delivery.DeliveryMessage.Held;

class MendingTest {
    private final JournalInMemory journal = new JournalInMemory();
    private final Tallied tallies = new Tallied();
    private final AtomicInteger woken = new AtomicInteger();
    private final Mending mending = new Mending("registration", journal, woken::incrementAndGet, tallies);

    @Test
    void whatIsMissingIsToldAgainAndNothingElse() {
        journal.events.addAll(told(1, 5));
        hear(List.of(mark(1), mark(3), mark(4)));
        assertThat(journal.toldAgain).containsExactly(id(2), id(5));
        assertThat(tallies.toldAgain).isEqualTo(2);
        assertThat(tallies.alarms).isZero();
        assertThat(woken).hasValue(1);
    }

    @Test
    void whereNothingIsMissingNothingIsToldAgain() {
        journal.events.addAll(told(1, 5));
        hear(marks(1, 5));
        assertThat(journal.toldAgain).isEmpty();
        assertThat(woken).hasValue(0);
    }

    @Test
    void otherContentsAreAnAlarmAndAreNotMended() {
        journal.events.addAll(told(1, 2));
        hear(List.of(mark(1), changed(mark(2))));
        assertThat(tallies.alarms).isOne();
        assertThat(journal.toldAgain).isEmpty();
    }

    @Test
    void whatTheJournalDoesNotKnowIsAnAlarm() {
        journal.events.add(told(1));
        hear(List.of(mark(1), mark(2), mark(3)));
        assertThat(tallies.alarms).isEqualTo(2);
    }

    @Test
    void anAlarmThatComesRoundIsRaisedOnceForEachConsumer() {
        journal.events.addAll(told(1, 2));
        hear(List.of(changed(mark(1)), mark(2)));
        hear(List.of(changed(mark(1)), mark(2)));
        assertThat(tallies.alarms).isOne();
        hear(List.of(changed(mark(1)), changed(mark(2))));
        assertThat(tallies.alarms).isEqualTo(2);
        mending.hear("certification", new Held("registration", Set.of(TOPIC), span(0, 5), List.of(changed(mark(1)))));
        assertThat(tallies.alarms).isEqualTo(3);
    }

    @Test
    void onlySoManyAlarmsAreRemembered() {
        hear(List.of(mark(1)));
        hear(marks(2, Mending.REMEMBERED));
        hear(List.of(mark(1)));
        assertThat(tallies.alarms).isEqualTo(Mending.REMEMBERED);
        hear(List.of(mark(Mending.REMEMBERED + 1)));
        hear(List.of(mark(1)));
        assertThat(tallies.alarms).isEqualTo(Mending.REMEMBERED + 2);
    }

    @Test
    void whatWasChangedInTheJournalIsAnAlarmAndIsNotToldAgain() {
        journal.events.add(new ToldEvent(mark(1), TOPIC, false));
        hear(List.of());
        assertThat(tallies.alarms).isOne();
        assertThat(journal.toldAgain).isEmpty();
    }

    @Test
    void whatIsOfAnotherTopicIsNeitherMissedNorStrange() {
        journal.events.addAll(List.of(told(1), toldOnOtherTopic(2), toldOnOtherTopic(3)));
        hear(List.of(mark(1), mark(2)));
        assertThat(journal.toldAgain).isEmpty();
        assertThat(tallies.alarms).isZero();
    }

    @Test
    void whatIsSaidToAnotherServiceOrAsksForEverythingIsPassedOver() {
        journal.events.addAll(told(1, 5));
        mending.hear("evaluation", new Held("certification", Set.of(TOPIC), span(0, 5), List.of()));
        journal.events.addAll(told(6, 1_000));
        mending.hear("evaluation", new Held("registration", Set.of(TOPIC), span(0, 1_000), List.of()));
        assertThat(journal.toldAgain).isEmpty();
    }

    private void hear(List<EventMark> held) {
        mending.hear("evaluation", new Held("registration", Set.of(TOPIC), span(0, 5), held));
    }
}
