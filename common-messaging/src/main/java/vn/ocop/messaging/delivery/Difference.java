package vn.ocop.messaging.delivery;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.ocop.messaging.delivery.DeliveryMessage.Held;

/// How what somebody holds differs from what was told.
///
/// @param missing what it should have got, and would accept
/// @param contradictory what it has otherwise than the journal, or what the journal does not know, or what
///     was changed in the journal
record Difference(List<UUID> missing, List<UUID> contradictory) {
    /// @param told all that the journal has in the span
    static Difference of(List<ToldEvent> told, Held answer) {
        var held =
                new HashMap<>(answer.held().stream().collect(toMap(EventMark::id, EventMark::sha256, (one, _) -> one)));
        var missing = new ArrayList<UUID>();
        var contradictory = new ArrayList<UUID>();
        for (var event : told) {
            var hash = held.remove(event.id());
            if (!event.sound() || (hash != null && !hash.equals(event.mark().sha256()))) {
                contradictory.add(event.id());
            } else if (hash == null && answer.topics().contains(event.topic())) {
                missing.add(event.id());
            }
        }
        contradictory.addAll(held.keySet());
        return new Difference(missing, contradictory);
    }
}
