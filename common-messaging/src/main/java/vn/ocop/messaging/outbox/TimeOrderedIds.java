package vn.ocop.messaging.outbox;

import java.time.InstantSource;
import java.util.UUID;
import vn.ocop.events.Uuid7;

/// UUIDs of version 7: later ones sort behind earlier ones, so that indexes grow at one end.
public final class TimeOrderedIds implements EventIds {
    private final InstantSource clock;

    public TimeOrderedIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        return Uuid7.at(clock.instant());
    }
}
