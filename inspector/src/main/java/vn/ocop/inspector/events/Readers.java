package vn.ocop.inspector.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.Inboxes;
import vn.ocop.inspector.jdbc.Service;

/// When each consumer applied an event.
final class Readers {
    private final Map<Service, Map<UUID, Instant>> applied = new EnumMap<>(Service.class);

    Readers(Databases databases, Collection<Located> events) {
        var ids = events.stream().map(Located::eventId).toList();
        for (var service : Service.values()) {
            applied.put(service, new Inboxes(databases).appliedAt(service, ids));
        }
    }

    /// How long after its telling each reader applied the event, in words.
    String words(Located event) {
        return Stream.of(Service.values())
                .filter(service -> service.reads().contains(event.topic()))
                .map(service -> service.id() + " " + delay(event, at(service, event)))
                .collect(Collectors.joining("  "));
    }

    /// The delays of all applications of the event.
    Stream<Duration> delays(Located event) {
        return Stream.of(Service.values())
                .flatMap(service -> Stream.ofNullable(at(service, event)))
                .map(at -> Duration.between(event.told(), at));
    }

    private @Nullable Instant at(Service service, Located event) {
        return applied.getOrDefault(service, Map.of()).get(event.eventId());
    }

    private static String delay(Located event, @Nullable Instant at) {
        return at == null
                ? "chờ/waiting"
                : "+" + Duration.between(event.told(), at).toMillis() + " ms";
    }
}
