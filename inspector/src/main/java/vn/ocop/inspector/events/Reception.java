package vn.ocop.inspector.events;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.inspector.jdbc.Service;

/// An event with the moments at which its readers applied it.
///
/// @param applied those that have applied it; the others are waited for
record Reception(Located event, Map<Service, Instant> applied) {
    Reception {
        applied = Map.copyOf(applied);
    }

    /// With what is known by now.
    Reception with(Service reader, Optional<Instant> at) {
        if (at.isEmpty()) {
            return this;
        }
        var known = new EnumMap<Service, Instant>(Service.class);
        known.putAll(applied);
        known.put(reader, at.get());
        return new Reception(event, known);
    }

    /// Those that read its topic, in the order of the services.
    Stream<Service> readers() {
        return Stream.of(Service.values()).filter(service -> service.reads().contains(event.topic()));
    }

    /// Those that have not applied it yet.
    Stream<Service> waiting() {
        return readers().filter(reader -> !applied.containsKey(reader));
    }

    boolean isComplete() {
        return waiting().findAny().isEmpty();
    }

    /// How long after its telling each reader applied it.
    Stream<Duration> delays() {
        return applied.values().stream().map(at -> Duration.between(event.told(), at));
    }

    /// How long after its telling each reader applied it, or has been keeping it waiting, in words.
    String words(Instant now) {
        return readers().map(reader -> reader.id() + " " + delay(reader, now)).collect(Collectors.joining("  "));
    }

    private String delay(Service reader, Instant now) {
        var at = applied.get(reader);
        return at == null
                ? "chờ/waiting " + Ages.words(Duration.between(event.told(), now))
                : "+" + Ages.words(Duration.between(event.told(), at));
    }
}
