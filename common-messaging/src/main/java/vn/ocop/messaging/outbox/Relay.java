package vn.ocop.messaging.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

/// Tells what is pending. It may tell an event twice, but never forgets one that was not acknowledged, nor one
/// whose predecessor in the stream was not.
public final class Relay {
    static final int PAGE = 500;

    private final Bus bus;
    private final IntConsumer relayed;

    /// @param relayed is told how many events were acknowledged and forgotten
    public Relay(Bus bus, IntConsumer relayed) {
        this.bus = bus;
        this.relayed = relayed;
    }

    /// How a turn ended.
    public enum Turn {
        /// Nothing is left that was pending when the turn began.
        DONE,
        /// More is pending than one turn tells.
        MORE,
        /// Something was not acknowledged: try again a little later.
        FAILED
    }

    /// Tells one page of pending events.
    public Turn take(RelaySession session) throws InterruptedException {
        var events = session.pending(PAGE);
        if (events.isEmpty()) {
            return Turn.DONE;
        }
        var told = acknowledgedPrefixes(events, bus.tell(events));
        if (!told.isEmpty()) {
            session.forget(told);
            relayed.accept(told.size());
        }
        if (told.size() < events.size()) {
            return Turn.FAILED;
        }
        return events.size() == PAGE ? Turn.MORE : Turn.DONE;
    }

    private static List<Long> acknowledgedPrefixes(List<PendingEvent> events, Set<Long> acknowledged) {
        var told = new ArrayList<Long>(events.size());
        var broken = new HashSet<UUID>();
        for (var event : events) {
            var stream = event.entry().stream();
            if (acknowledged.contains(event.id()) && !broken.contains(stream)) {
                told.add(event.id());
            } else {
                broken.add(stream);
            }
        }
        return told;
    }
}
