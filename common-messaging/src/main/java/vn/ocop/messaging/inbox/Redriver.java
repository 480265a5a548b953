package vn.ocop.messaging.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.messaging.Quarantine;
import vn.ocop.messaging.UnreadableEvent;
import vn.ocop.messaging.inbox.InboxRows.Applied;
import vn.ocop.messaging.inbox.QuarantineRows.Entry;
import vn.ocop.messaging.inbox.QuarantineRows.Kind;
import vn.ocop.messaging.inbox.Reading.Illegible;
import vn.ocop.messaging.inbox.Reading.Legible;

/// Brings events out of the quarantine, by itself at first and then at a person's word.
public final class Redriver implements Quarantine {
    static final String RETRIER = "retrier";
    private static final Logger LOG = LoggerFactory.getLogger(Redriver.class);

    private final Parts parts;
    private final Drain drain;
    private final Tallies tallies;
    private final InstantSource clock;

    public Redriver(Parts parts, Drain drain, Tallies tallies, InstantSource clock) {
        this.parts = parts;
        this.drain = drain;
        this.tallies = tallies;
        this.clock = clock;
    }

    @Override
    public boolean redrive(long id, String by) {
        return attempt(id, opened(id), by);
    }

    /// Tries a row whose time has come, unless another instance did meanwhile.
    void retry(long id) {
        parts.quarantine().open(id).ifPresent(entry -> attempt(id, entry, RETRIER));
    }

    private boolean attempt(long id, Entry entry, String by) {
        if (entry.kind() == Kind.CONTRADICTORY) {
            throw new IllegalArgumentException("row " + id + " contradicts what was applied: it can only be discarded");
        }
        try {
            parts.transactions().executeWithoutResult(_ -> apply(id, entry, by));
        } catch (Throwable failure) {
            InfrastructureFailure.throwIfToBlame(failure);
            LOG.warn("Still quarantined: {}", entry.arrival().place(), failure);
            parts.transactions().executeWithoutResult(_ -> countFailure(id, Failure.of(failure), by));
            return false;
        }
        drainBehind(entry);
        return true;
    }

    private void apply(long id, Entry entry, String by) {
        switch (parts.reader().read(entry.arrival())) {
            case Illegible(var _, var _, var why) -> throw new UnreadableEvent(why);
            case Legible legible -> apply(id, legible, by);
        }
    }

    private void apply(long id, Legible legible, String by) {
        var envelope = legible.envelope();
        var rows = parts.rows();
        var last = rows.lock(Set.of(envelope.key())).getOrDefault(envelope.key(), 0L);
        if (!isStillMine(id, by)) {
            return;
        }
        if (envelope.toldSeq() == last + 1) {
            parts.listeners().apply(legible);
            rows.applied(List.of(new Applied(envelope, legible.arrival().value())));
            rows.advance(Map.of(envelope.key(), envelope.toldSeq()));
            tallies.applied(1);
        } else if (!rows.at(List.of(envelope.position())).containsKey(envelope.position())) {
            rows.parked(legible.arrival(), envelope);
        }
        parts.quarantine().resolved(id, by, "redriven");
    }

    private boolean isStillMine(long id, String by) {
        return parts.quarantine()
                .open(id)
                .filter(entry -> !by.equals(RETRIER) || isDue(entry.nextAttempt()))
                .isPresent();
    }

    private boolean isDue(@Nullable Instant nextAttempt) {
        return nextAttempt != null && !nextAttempt.isAfter(clock.instant());
    }

    private void countFailure(long id, Failure failure, String by) {
        parts.quarantine().open(id).ifPresent(entry -> {
            var next = by.equals(RETRIER) ? RetryPlan.next(entry.attempts() + 1, clock.instant()) : entry.nextAttempt();
            parts.quarantine().failed(id, failure.reason(), next);
        });
    }

    @Override
    public void discard(long id, String by, String reason) {
        var entry = opened(id);
        parts.transactions().executeWithoutResult(_ -> {
            var envelope = parts.reader().read(entry.arrival()).envelope();
            if (envelope != null && entry.kind() != Kind.CONTRADICTORY) {
                stepOver(envelope);
            }
            parts.quarantine().resolved(id, by, "discarded: " + reason);
        });
        drainBehind(entry);
    }

    private void stepOver(Envelope envelope) {
        var rows = parts.rows();
        var position = envelope.position();
        var last = rows.lock(Set.of(envelope.key())).getOrDefault(envelope.key(), 0L);
        var known = rows.at(List.of(position)).get(position);
        if (known == null || known.state() != Known.State.PARKED) {
            return;
        }
        rows.discarded(position);
        if (position.toldSeq() == last + 1) {
            rows.advance(Map.of(envelope.key(), position.toldSeq()));
        }
    }

    private void drainBehind(Entry entry) {
        var envelope = parts.reader().read(entry.arrival()).envelope();
        if (envelope != null) {
            drain.drain(envelope.key());
        }
    }

    private Entry opened(long id) {
        return parts.quarantine()
                .open(id)
                .orElseThrow(() -> new IllegalArgumentException("no open row " + id + " in the quarantine"));
    }
}
