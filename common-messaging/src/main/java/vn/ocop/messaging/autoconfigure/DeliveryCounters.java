package vn.ocop.messaging.autoconfigure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import vn.ocop.messaging.delivery.DeliveryTallies;

/// What the digests brought to light, as metrics.
final class DeliveryCounters implements DeliveryTallies {
    private final Counter digests;
    private final Counter mismatches;
    private final Counter toldAgain;
    private final Counter alarms;

    DeliveryCounters(MeterRegistry registry) {
        digests = registry.counter("ocop.delivery.digests");
        mismatches = registry.counter("ocop.delivery.mismatches");
        toldAgain = registry.counter("ocop.delivery.told.again");
        alarms = registry.counter("ocop.delivery.alarms");
    }

    @Override
    public void digests(int slices) {
        digests.increment(slices);
    }

    @Override
    public void mismatch() {
        mismatches.increment();
    }

    @Override
    public void toldAgain(int events) {
        toldAgain.increment(events);
    }

    @Override
    public void alarms(int events) {
        alarms.increment(events);
    }
}
