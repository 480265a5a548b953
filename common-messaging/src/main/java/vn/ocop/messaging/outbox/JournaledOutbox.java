package vn.ocop.messaging.outbox;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ocop.events.OcopEvent;
import vn.ocop.messaging.EventCatalogue;
import vn.ocop.messaging.EventTooLarge;
import vn.ocop.messaging.HandledEvent;
import vn.ocop.messaging.Outbox;
import vn.ocop.messaging.Payload;
import vn.ocop.messaging.WireFormat;

/// The outbox of a service: journal now, relay after the commit.
public final class JournaledOutbox implements Outbox {
    /// What headers and framing may add to a record, in bytes.
    private static final int ENVELOPE_BYTES = 4_096;

    private final EventCatalogue catalogue;
    private final WireFormat format;
    private final Journal journal;
    private final EventIds ids;
    private final Traces traces;
    private final InstantSource clock;
    private final TransactionSynchronization wakesTheRelay;

    public JournaledOutbox(
            EventCatalogue catalogue,
            WireFormat format,
            Journal journal,
            EventIds ids,
            Traces traces,
            InstantSource clock,
            Wakeup wakeup) {
        this.catalogue = catalogue;
        this.format = format;
        this.journal = journal;
        this.ids = ids;
        this.traces = traces;
        this.clock = clock;
        this.wakesTheRelay = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeup.wake();
            }
        };
    }

    @Override
    public void append(OcopEvent event, String actor) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an event is appended in the transaction of the change that it tells of");
        }
        journal.append(entry(event, actor));
        TransactionSynchronizationManager.registerSynchronization(wakesTheRelay);
    }

    private JournalEntry entry(OcopEvent event, String actor) {
        var kind = catalogue.kind(event);
        var bytes = format.write(event);
        if (bytes.length + ENVELOPE_BYTES > WireFormat.MAX_MESSAGE_BYTES) {
            throw new EventTooLarge(kind.type(), bytes.length, WireFormat.MAX_MESSAGE_BYTES - ENVELOPE_BYTES);
        }
        return new JournalEntry(
                ids.next(),
                kind.type(),
                kind.topic(),
                event.stream(),
                Payload.of(bytes),
                actor,
                HandledEvent.current().map(HandledEvent::id).orElse(null),
                traces.current(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
