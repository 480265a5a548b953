package vn.ocop.messaging.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.ocop.events.Uuid7;

/// Events as the tests need them: the n-th was told n milliseconds after the epoch.
final class Events {
    static final String TOPIC = "ocop.registration";
    static final String OTHER_TOPIC = "ocop.administration";

    private Events() {}

    static UUID id(long n) {
        return Uuid7.first(Instant.ofEpochMilli(n));
    }

    static EventMark mark(long n) {
        return new EventMark(id(n), n, "%064x".formatted(n * 31));
    }

    static EventMark changed(EventMark mark) {
        return new EventMark(mark.id(), mark.toldSeq(), "f".repeat(64));
    }

    static ToldEvent told(long n) {
        return new ToldEvent(mark(n), TOPIC, true);
    }

    static ToldEvent toldOnOtherTopic(long n) {
        return new ToldEvent(mark(n), OTHER_TOPIC, true);
    }

    static List<ToldEvent> told(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Events::told).toList();
    }

    static List<EventMark> marks(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Events::mark).toList();
    }

    static Span span(long after, long upTo) {
        return new Span(id(after), id(upTo));
    }
}
