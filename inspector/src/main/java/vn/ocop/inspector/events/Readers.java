package vn.ocop.inspector.events;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.inspector.jdbc.Service;

/// Asks the consumers when they applied events.
final class Readers {
    private final Inboxes inboxes;

    Readers(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    /// The services' inboxes.
    @FunctionalInterface
    interface Inboxes {
        /// When a service applied each of these events; those not applied are absent.
        Map<UUID, Instant> appliedAt(Service service, List<UUID> events);
    }

    /// The events with what their readers have done by now, in the same order.
    List<Reception> of(Collection<Located> events) {
        return ask(events.stream().map(event -> new Reception(event, Map.of())).toList());
    }

    /// The same receptions with what was missing and is known by now.
    List<Reception> ask(Collection<Reception> receptions) {
        var known = new HashMap<Service, Map<UUID, Instant>>();
        for (var service : Service.values()) {
            var missing = receptions.stream()
                    .filter(reception -> reception.waiting().anyMatch(service::equals))
                    .map(reception -> reception.event().eventId())
                    .toList();
            known.put(service, missing.isEmpty() ? Map.of() : inboxes.appliedAt(service, missing));
        }
        return receptions.stream().map(reception -> completed(reception, known)).toList();
    }

    private static Reception completed(Reception reception, Map<Service, Map<UUID, Instant>> known) {
        var completed = reception;
        for (var service : Service.values()) {
            var at = known.getOrDefault(service, Map.of()).get(reception.event().eventId());
            completed = completed.with(service, Optional.ofNullable(at));
        }
        return completed;
    }
}
