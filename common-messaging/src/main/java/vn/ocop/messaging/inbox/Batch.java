package vn.ocop.messaging.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.messaging.Payload;
import vn.ocop.messaging.inbox.InboxRows.Applied;

/// Where the locked streams of one transaction stand, while its arrivals are taken in one after the other.
final class Batch {
    private final Map<StreamKey, Long> cursors;
    private final Map<Position, Known> known;
    private final Map<StreamKey, Long> moved = new HashMap<>();
    private final List<Applied> applied = new ArrayList<>();
    private int duplicates;
    private int contradictions;

    Batch(Map<StreamKey, Long> cursors, Map<Position, Known> known) {
        this.cursors = new HashMap<>(cursors);
        this.known = new HashMap<>(known);
    }

    Verdict verdict(Envelope envelope, Payload payload) {
        var before = known.get(envelope.position());
        if (before != null) {
            return before.isThat(envelope, payload) ? Verdict.DUPLICATE : Verdict.CONTRADICTORY;
        }
        var next = cursors.getOrDefault(envelope.key(), 0L) + 1;
        if (envelope.toldSeq() == next) {
            return Verdict.NEXT;
        }
        return envelope.toldSeq() > next ? Verdict.EARLY : Verdict.CONTRADICTORY;
    }

    void applied(Envelope envelope, Payload payload) {
        known.put(envelope.position(), Known.of(envelope, payload, Known.State.APPLIED));
        cursors.put(envelope.key(), envelope.toldSeq());
        moved.put(envelope.key(), envelope.toldSeq());
        applied.add(new Applied(envelope, payload));
    }

    void parked(Envelope envelope, Payload payload) {
        known.put(envelope.position(), Known.of(envelope, payload, Known.State.PARKED));
    }

    void duplicate() {
        duplicates++;
    }

    void contradictory() {
        contradictions++;
    }

    /// Writes down what was applied.
    void writeTo(InboxRows rows) {
        if (!applied.isEmpty()) {
            rows.applied(applied);
            rows.advance(moved);
        }
    }

    void countIn(Tallies tallies) {
        tallies.applied(applied.size());
        tallies.duplicates(duplicates);
        tallies.contradictions(contradictions);
    }
}
