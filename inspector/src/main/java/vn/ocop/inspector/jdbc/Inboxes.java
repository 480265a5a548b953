package vn.ocop.inspector.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// When the services applied events.
public final class Inboxes {
    private final Databases databases;

    public Inboxes(Databases databases) {
        this.databases = databases;
    }

    /// The time at which a service applied each of these events; those not applied are absent.
    public Map<UUID, Instant> appliedAt(Service service, List<UUID> events) {
        var times = new HashMap<UUID, Instant>();
        databases
                .of(service)
                .sql("SELECT event_id, at FROM inbox WHERE state = 'APPLIED' AND event_id = ANY (?)")
                .param(events.toArray(UUID[]::new))
                .query(row -> {
                    times.put(
                            row.getObject("event_id", UUID.class),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return times;
    }
}
