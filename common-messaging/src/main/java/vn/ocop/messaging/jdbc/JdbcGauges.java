package vn.ocop.messaging.jdbc;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.DoubleSupplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What waits: counted when somebody looks.
final class JdbcGauges implements MeterBinder {
    private final JdbcClient jdbc;

    JdbcGauges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "ocop.outbox.pending", "SELECT count(*) FROM outbox_pending");
        count(
                registry,
                "ocop.inbox.parked",
                "SELECT count(*) FROM inbox WHERE state = 'PARKED' AND state <> 'APPLIED'");
        count(registry, "ocop.quarantine.open", "SELECT count(*) FROM quarantine WHERE resolved_at IS NULL");
        Gauge.builder("ocop.outbox.oldest.age", this, JdbcGauges::oldestAge)
                .baseUnit("seconds")
                .description("How long the oldest pending event has been waiting")
                .register(registry);
    }

    private void count(MeterRegistry registry, String name, String sql) {
        Gauge.builder(
                        name,
                        () -> unlessDown(
                                () -> jdbc.sql(sql).query(Long.class).single().doubleValue()))
                .register(registry);
    }

    private double oldestAge() {
        return unlessDown(
                () -> jdbc.sql("SELECT greatest(0, extract(epoch FROM now() - min(since))) FROM outbox_pending")
                        .query(Double.class)
                        .single());
    }

    private static double unlessDown(DoubleSupplier value) {
        try {
            return value.getAsDouble();
        } catch (DataAccessException _) {
            return Double.NaN;
        }
    }
}
