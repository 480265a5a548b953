package vn.ocop.messaging.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.ocop.messaging.inbox.QuarantineRows.Kind;

/// Puts a record that could not be applied into quarantine, in a transaction of its own: it takes neither its
/// neighbours along nor holds the partition, and what follows it in its stream waits behind it.
public final class Isolation {
    private static final Logger LOG = LoggerFactory.getLogger(Isolation.class);

    private final TransactionOperations transactions;
    private final Reader reader;
    private final InboxRows rows;
    private final QuarantineRows quarantine;
    private final InstantSource clock;

    public Isolation(Parts parts, InstantSource clock) {
        this.transactions = parts.transactions();
        this.reader = parts.reader();
        this.rows = parts.rows();
        this.quarantine = parts.quarantine();
        this.clock = clock;
    }

    /// Quarantines an arrival whose application failed and was rolled back.
    void isolate(Arrival arrival, Throwable problem) {
        LOG.warn("Quarantined: {}", arrival.place(), problem);
        var failure = Failure.of(problem);
        var envelope = reader.read(arrival).envelope();
        try {
            transactions.executeWithoutResult(_ -> put(arrival, envelope, failure));
        } catch (RuntimeException e) {
            InfrastructureFailure.throwIfToBlame(e);
            // Its place in the stream cannot be taken, for example by an id used twice: keep it without one.
            LOG.error("Quarantined without its place: {}", arrival.place(), e);
            transactions.executeWithoutResult(
                    _ -> quarantine.put(arrival, null, Kind.CONTRADICTORY, failure.reason(), null));
        }
    }

    private void put(Arrival arrival, @Nullable Envelope envelope, Failure failure) {
        if (envelope == null) {
            quarantine.put(arrival, null, failure.kind(), failure.reason(), null);
            return;
        }
        var cursors = rows.lock(Set.of(envelope.key()));
        var batch = new Batch(cursors, rows.at(List.of(envelope.position())));
        if (batch.verdict(envelope, arrival.value()) == Verdict.NEXT) {
            rows.parked(arrival, envelope);
            quarantine.put(arrival, envelope, failure.kind(), failure.reason(), firstAttempt());
        }
    }

    Instant firstAttempt() {
        var first = RetryPlan.next(0, clock.instant());
        return first == null ? clock.instant() : first;
    }
}
