package vn.ocop.messaging.it;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.events.EvaluationEvent.DossierReceived;
import vn.ocop.events.RegistrationEvent;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.events.Tier;
import vn.ocop.messaging.EventListener;
import vn.ocop.messaging.Outbox;
import vn.ocop.messaging.RefusedByDomain;

/// Writes down each call, after which the event's reason says what it does.
final class RecordingListener implements EventListener<RegistrationEvent> {
    final AtomicBoolean healed = new AtomicBoolean();
    private final JdbcClient jdbc;
    private final Outbox outbox;

    RecordingListener(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Override
    public Class<RegistrationEvent> family() {
        return RegistrationEvent.class;
    }

    @Override
    public void on(RegistrationEvent event) {
        var what = event instanceof DossierWithdrawn withdrawn ? withdrawn.reason() : "";
        record(event.stream(), what);
        if (what.startsWith("reply")) {
            outbox.append(
                    new DossierReceived(event.dossierId(), Tier.PROVINCE, "27", "officer", Instant.EPOCH), "system");
        }
        if (what.startsWith("refuse") && !healed.get()) {
            throw new RefusedByDomain("refused by the test");
        }
        if (what.startsWith("bug") && !healed.get()) {
            throw new IllegalStateException("a bug of the test");
        }
    }

    private void record(UUID stream, String what) {
        jdbc.sql("INSERT INTO effect (stream, what) VALUES (?, ?)")
                .params(stream, what)
                .update();
    }
}
