package vn.ocop.events.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ocop.events.OcopEvent;
import vn.ocop.events.ToldOn;

/// The events that one service tells on one topic, in the order in which they are declared.
public record Family(String topic, Class<? extends OcopEvent> type, List<CataloguedEvent> events) {
    static Family of(Class<? extends OcopEvent> type) {
        var toldOn = Objects.requireNonNull(type.getAnnotation(ToldOn.class), () -> type + " has no topic");
        var events = permitted(type).map(CataloguedEvent::of).toList();
        return new Family(toldOn.value(), type, events);
    }

    /// The direct subtypes that a sealed type of events permits; none if it is not sealed.
    static Stream<Class<? extends OcopEvent>> permitted(Class<?> sealed) {
        var subtypes = sealed.getPermittedSubclasses();
        return subtypes == null ? Stream.empty() : Stream.of(subtypes).map(type -> type.asSubclass(OcopEvent.class));
    }
}
