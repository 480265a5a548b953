package vn.ocop.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.messaging.Payload;

class RelayTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    private final List<PendingEvent> pending = new ArrayList<>();

    @Test
    void forgetsNothingBehindWhatWasNotAcknowledgedInTheSameStream() throws InterruptedException {
        pending.addAll(List.of(event(1, A), event(2, B), event(3, A), event(4, B), event(5, A)));
        var turn = new Relay(_ -> Set.of(1L, 2L, 4L, 5L), _ -> {}).take(new Session());
        assertThat(turn).isEqualTo(Relay.Turn.FAILED);
        assertThat(pending).extracting(PendingEvent::id).containsExactly(3L, 5L);
    }

    @Test
    void isDoneWhenAllWasAcknowledged() throws InterruptedException {
        pending.addAll(List.of(event(1, A), event(2, B)));
        assertThat(new Relay(_ -> Set.of(1L, 2L), _ -> {}).take(new Session())).isEqualTo(Relay.Turn.DONE);
        assertThat(pending).isEmpty();
    }

    @Test
    void saysThatMoreIsPendingThanOneTurnTells() throws InterruptedException {
        for (var id = 1; id <= Relay.PAGE + 1; id++) {
            pending.add(event(id, A));
        }
        var relay = new Relay(
                events -> Set.copyOf(events.stream().map(PendingEvent::id).toList()), _ -> {});
        assertThat(relay.take(new Session())).isEqualTo(Relay.Turn.MORE);
        assertThat(relay.take(new Session())).isEqualTo(Relay.Turn.DONE);
        assertThat(relay.take(new Session())).isEqualTo(Relay.Turn.DONE);
    }

    private static PendingEvent event(long id, UUID stream) {
        return new PendingEvent(
                id,
                id,
                new JournalEntry(
                        new UUID(1, id),
                        "type",
                        "topic",
                        stream,
                        Payload.of(new byte[0]),
                        "actor",
                        null,
                        null,
                        Instant.EPOCH));
    }

    /// Remembers what is pending.
    private final class Session implements RelaySession {
        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public List<PendingEvent> pending(int atMost) {
            return pending.stream().limit(atMost).toList();
        }

        @Override
        public void forget(Collection<Long> ids) {
            pending.removeIf(event -> ids.contains(event.id()));
        }

        @Override
        public void ring() {}

        @Override
        public void close() {}
    }
}
