package vn.ocop.messaging.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.ocop.messaging.inbox.QuarantineRows.Kind;
import vn.ocop.messaging.inbox.Reading.Illegible;
import vn.ocop.messaging.inbox.Reading.Legible;

/// Takes in what the broker delivers: all of it in one transaction, or, where that fails because of an
/// event, one by
/// one. When it returns, each arrival is applied, parked, quarantined or known already, and its offset may
/// move on.
public final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final TransactionOperations transactions;
    private final Reader reader;
    private final Listeners listeners;
    private final InboxRows rows;
    private final QuarantineRows quarantine;
    private final Isolation isolation;
    private final Drain drain;
    private final Tallies tallies;

    public Intake(Parts parts, Isolation isolation, Drain drain, Tallies tallies) {
        this.transactions = parts.transactions();
        this.reader = parts.reader();
        this.listeners = parts.listeners();
        this.rows = parts.rows();
        this.quarantine = parts.quarantine();
        this.isolation = isolation;
        this.drain = drain;
        this.tallies = tallies;
    }

    /// Takes in records of one poll, in their order.
    ///
    /// @throws InfrastructureFailure when the same records must be delivered again later
    public void accept(List<Arrival> arrivals) {
        try {
            takeTogether(arrivals);
        } catch (Throwable failure) { // an Error must not stop the container either
            InfrastructureFailure.throwIfToBlame(failure);
            if (arrivals.size() == 1) {
                isolation.isolate(arrivals.getFirst(), failure);
                return;
            }
            LOG.info("{} records are taken one by one: {}", arrivals.size(), failure.toString());
            arrivals.forEach(arrival -> accept(List.of(arrival)));
        }
    }

    private void takeTogether(List<Arrival> arrivals) {
        var blocked = new ArrayList<StreamKey>();
        var batch = transactions.execute(_ -> {
            var readings = arrivals.stream().map(reader::read).toList();
            var taken = take(readings);
            blocked.addAll(rows.withSuccessors(keys(readings)));
            return taken;
        });
        if (batch != null) {
            batch.countIn(tallies);
        }
        blocked.forEach(drain::drain);
    }

    private Batch take(List<Reading> readings) {
        var cursors = rows.lock(keys(readings));
        var positions = envelopes(readings).map(Envelope::position).toList();
        var batch = new Batch(cursors, rows.at(positions));
        readings.forEach(reading -> settle(reading, batch));
        batch.writeTo(rows);
        return batch;
    }

    private void settle(Reading reading, Batch batch) {
        switch (reading) {
            case Illegible(var arrival, var envelope, var why)
            when envelope == null -> quarantine.put(arrival, null, Kind.UNREADABLE, why, null);
            case Illegible(var arrival, var envelope, var why) -> settle(arrival, envelope, why, batch);
            case Legible legible -> settle(legible, batch);
        }
    }

    private void settle(Arrival arrival, Envelope envelope, String why, Batch batch) {
        switch (batch.verdict(envelope, arrival.value())) {
            case NEXT, EARLY -> {
                park(arrival, envelope, batch);
                quarantine.put(arrival, envelope, Kind.UNREADABLE, why, null);
            }
            case DUPLICATE -> batch.duplicate();
            case CONTRADICTORY -> contradict(arrival, envelope, batch);
        }
    }

    private void settle(Legible reading, Batch batch) {
        var envelope = reading.envelope();
        switch (batch.verdict(envelope, reading.arrival().value())) {
            case NEXT -> {
                listeners.apply(reading);
                batch.applied(envelope, reading.arrival().value());
            }
            case EARLY -> park(reading.arrival(), envelope, batch);
            case DUPLICATE -> batch.duplicate();
            case CONTRADICTORY -> contradict(reading.arrival(), envelope, batch);
        }
    }

    private void park(Arrival arrival, Envelope envelope, Batch batch) {
        rows.parked(arrival, envelope);
        batch.parked(envelope, arrival.value());
    }

    private void contradict(Arrival arrival, Envelope envelope, Batch batch) {
        LOG.error("Two histories of one stream: {} {} at {}", envelope.type(), envelope.position(), arrival.place());
        quarantine.put(arrival, envelope, Kind.CONTRADICTORY, "another event was at this position before", null);
        batch.contradictory();
    }

    private static Set<StreamKey> keys(List<Reading> readings) {
        return envelopes(readings).map(Envelope::key).collect(Collectors.toSet());
    }

    private static Stream<Envelope> envelopes(List<Reading> readings) {
        return readings.stream().flatMap(reading -> Stream.ofNullable(reading.envelope()));
    }
}
