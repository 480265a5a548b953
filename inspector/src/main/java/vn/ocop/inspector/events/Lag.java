package vn.ocop.inspector.events;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.inspector.jdbc.Service;

/// How far each consumer is behind: the age of the oldest event that it has not applied.
///
/// @param waiting events that some reader has not applied, oldest first
record Lag(List<Reception> waiting) {
    /// One line, for example `độ trễ / lag: registration 0  evaluation 12.3 s (2)  certification 0`.
    String words(Instant now) {
        return "độ trễ / lag: "
                + Stream.of(Service.values())
                        .map(service -> service.id() + " " + of(service, now))
                        .collect(Collectors.joining("  "));
    }

    private String of(Service service, Instant now) {
        var behind = waiting.stream()
                .filter(reception -> reception.waiting().anyMatch(service::equals))
                .map(reception -> reception.event().told())
                .toList();
        return behind.isEmpty()
                ? "0"
                : "%s (%d)".formatted(Ages.words(Duration.between(behind.getFirst(), now)), behind.size());
    }
}
