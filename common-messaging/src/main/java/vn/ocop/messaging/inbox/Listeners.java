package vn.ocop.messaging.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.events.OcopEvent;
import vn.ocop.messaging.EventCatalogue;
import vn.ocop.messaging.EventListener;
import vn.ocop.messaging.HandledEvent;
import vn.ocop.messaging.inbox.Reading.Legible;

/// The listeners of this service, by topic.
public final class Listeners {
    private final Map<String, List<EventListener<?>>> byTopic;

    public Listeners(Collection<EventListener<?>> listeners) {
        this.byTopic = listeners.stream()
                .collect(Collectors.groupingBy(listener -> EventCatalogue.topicOf(listener.family())));
    }

    /// The topics that somebody listens to, in alphabetical order.
    public List<String> topics() {
        return byTopic.keySet().stream().sorted().toList();
    }

    /// Lets every listener of the topic apply the event.
    void apply(Legible reading) {
        var handled = new HandledEvent(
                reading.envelope().eventId(), reading.envelope().traceparent());
        for (var listener : byTopic.getOrDefault(reading.arrival().topic(), List.of())) {
            handled.causes(() -> call(listener, reading.event()));
        }
    }

    private static <E extends OcopEvent> void call(EventListener<E> listener, OcopEvent event) {
        listener.on(listener.family().cast(event));
    }
}
