package vn.ocop.messaging.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.ocop.messaging.inbox.InboxRows.Applied;
import vn.ocop.messaging.inbox.QuarantineRows.Kind;
import vn.ocop.messaging.inbox.Reading.Illegible;
import vn.ocop.messaging.inbox.Reading.Legible;

/// Applies what was parked, as soon as nothing is missing before it: one transaction each, in order.
public final class Drain {
    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    private final TransactionOperations transactions;
    private final Reader reader;
    private final Listeners listeners;
    private final InboxRows rows;
    private final QuarantineRows quarantine;
    private final Isolation isolation;
    private final Tallies tallies;

    public Drain(Parts parts, Isolation isolation, Tallies tallies) {
        this.transactions = parts.transactions();
        this.reader = parts.reader();
        this.listeners = parts.listeners();
        this.rows = parts.rows();
        this.quarantine = parts.quarantine();
        this.isolation = isolation;
        this.tallies = tallies;
    }

    /// Goes as far as it can in one stream.
    ///
    /// @throws InfrastructureFailure when it must be tried again later
    void drain(StreamKey key) {
        var moved = true;
        while (moved) {
            moved = moveOn(key);
        }
    }

    private boolean moveOn(StreamKey key) {
        try {
            return Boolean.TRUE.equals(transactions.execute(_ -> takeNext(key)));
        } catch (Throwable failure) {
            InfrastructureFailure.throwIfToBlame(failure);
            LOG.warn("Quarantined when its turn came: {}", key, failure);
            transactions.executeWithoutResult(_ -> isolateNext(key, Failure.of(failure)));
            return false;
        }
    }

    private boolean takeNext(StreamKey key) {
        var position = next(key);
        var known = rows.at(List.of(position)).get(position);
        if (known == null) {
            return false;
        }
        return switch (known.state()) {
            case APPLIED, DISCARDED -> moveTo(position);
            case PARKED -> !quarantine.holds(position) && apply(position);
        };
    }

    private boolean apply(Position position) {
        var arrival = rows.parkedAt(position).orElseThrow();
        return switch (reader.read(arrival)) {
            case Illegible(var _, var envelope, var why) -> {
                quarantine.put(arrival, envelope, Kind.UNREADABLE, why, null);
                yield false;
            }
            case Legible legible -> {
                listeners.apply(legible);
                rows.applied(List.of(new Applied(legible.envelope(), arrival.value())));
                tallies.applied(1);
                yield moveTo(position);
            }
        };
    }

    private boolean moveTo(Position position) {
        rows.advance(Map.of(position.key(), position.toldSeq()));
        return true;
    }

    private void isolateNext(StreamKey key, Failure failure) {
        var position = next(key);
        if (quarantine.holds(position)) {
            return;
        }
        rows.parkedAt(position)
                .ifPresent(arrival -> quarantine.put(
                        arrival,
                        reader.read(arrival).envelope(),
                        failure.kind(),
                        failure.reason(),
                        isolation.firstAttempt()));
    }

    private Position next(StreamKey key) {
        return new Position(key, rows.lock(Set.of(key)).getOrDefault(key, 0L) + 1);
    }
}
