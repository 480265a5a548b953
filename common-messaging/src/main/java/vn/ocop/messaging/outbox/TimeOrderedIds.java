package vn.ocop.messaging.outbox;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// UUIDs of version 7: later ones sort behind earlier ones, so that indexes grow at one end.
public final class TimeOrderedIds implements EventIds {
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    public TimeOrderedIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        var head = (clock.millis() << 16) | 0x7000 | (random.nextLong() & 0x0fff);
        var tail = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(head, tail);
    }
}
