package vn.ocop.messaging.outbox;

import java.util.List;
import java.util.Set;

/// Where events are told.
@FunctionalInterface
public interface Bus {
    /// Sends all of them in their order and waits until each is acknowledged or failed.
    ///
    /// @return the ids of those that every replica has
    Set<Long> tell(List<PendingEvent> events) throws InterruptedException;
}
