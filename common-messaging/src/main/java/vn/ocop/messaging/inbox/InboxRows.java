package vn.ocop.messaging.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.messaging.Payload;

/// The inbox and its cursors in the consumer's database. All but [#waiting] run in the caller's transaction.
public interface InboxRows {
    /// Locks the cursors until the transaction ends, in one order for everybody; new ones stand at 0.
    Map<StreamKey, Long> lock(Set<StreamKey> keys);

    /// What the inbox has at these positions.
    Map<Position, Known> at(Collection<Position> positions);

    /// Notes events as applied: new ones, or parked ones that need not be kept any longer.
    void applied(List<Applied> events);

    /// Keeps an event that must wait for its predecessor or for a person.
    void parked(Arrival arrival, Envelope envelope);

    /// Gives a parked event up.
    void discarded(Position position);

    /// Moves locked cursors.
    void advance(Map<StreamKey, Long> cursors);

    /// Those of the streams in which something was parked or discarded behind the cursor.
    Set<StreamKey> withSuccessors(Set<StreamKey> keys);

    /// The parked record at a position.
    Optional<Arrival> parkedAt(Position position);

    /// Streams whose next event is parked although nothing keeps it waiting: a process died before it came
    /// to it.
    List<StreamKey> waiting();

    /// One event that was applied.
    record Applied(Envelope envelope, Payload payload) {}
}
