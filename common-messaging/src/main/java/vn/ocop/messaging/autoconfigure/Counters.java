package vn.ocop.messaging.autoconfigure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import vn.ocop.messaging.inbox.Tallies;

/// What relay and inbox did, as metrics.
final class Counters implements Tallies {
    private final Counter relayed;
    private final Counter applied;
    private final Counter duplicates;
    private final Counter contradictions;

    Counters(MeterRegistry registry) {
        relayed = registry.counter("ocop.outbox.relayed");
        applied = registry.counter("ocop.inbox.applied");
        duplicates = registry.counter("ocop.inbox.duplicates");
        contradictions = registry.counter("ocop.inbox.contradictions");
    }

    void relayed(int events) {
        relayed.increment(events);
    }

    @Override
    public void applied(int events) {
        applied.increment(events);
    }

    @Override
    public void duplicates(int events) {
        duplicates.increment(events);
    }

    @Override
    public void contradictions(int events) {
        contradictions.increment(events);
    }
}
