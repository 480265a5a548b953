package vn.ocop.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.ocop.events.OcopEvent;

/// The event that a row tells, made from the subject; or silence.
public record Announcement<T>(Optional<Class<? extends OcopEvent>> type, Function<? super T, List<OcopEvent>> events) {
    /// Tells one event.
    public static <T, E extends OcopEvent> Announcement<T> announcing(Class<E> type, Function<? super T, E> event) {
        return new Announcement<>(Optional.of(type), subject -> List.of(event.apply(subject)));
    }

    /// Tells one event of each of several streams.
    public static <T, E extends OcopEvent> Announcement<T> announcingEach(
            Class<E> type, Function<? super T, List<E>> events) {
        return new Announcement<>(Optional.of(type), subject -> List.copyOf(events.apply(subject)));
    }

    /// Tells nobody: the step matters inside this service only.
    public static <T> Announcement<T> silent() {
        return new Announcement<>(Optional.empty(), subject -> List.of());
    }
}
