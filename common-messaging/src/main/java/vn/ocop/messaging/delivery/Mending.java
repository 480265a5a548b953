package vn.ocop.messaging.delivery;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.messaging.delivery.DeliveryMessage.Held;

/// Tells again what somebody misses. What somebody holds otherwise is never mended: a person must look.
public final class Mending {
    /// Far more than a slice that this service told.
    static final int EVENTS = 1_000;

    private static final int NAMED = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Mending.class);

    private final String service;
    private final ToldEvents told;
    private final Runnable wakesTheRelay;
    private final DeliveryTallies tallies;

    public Mending(String service, ToldEvents told, Runnable wakesTheRelay, DeliveryTallies tallies) {
        this.service = service;
        this.told = told;
        this.wakesTheRelay = wakesTheRelay;
        this.tallies = tallies;
    }

    /// Takes in what a consumer holds.
    public void hear(String consumer, Held answer) {
        if (!answer.source().equals(service)) {
            return;
        }
        var events = told.in(answer.span(), EVENTS);
        if (events.size() == EVENTS) {
            LOG.warn("{} asks about more than was ever in one digest", consumer);
            return;
        }
        var difference = Difference.of(events, answer);
        ring(consumer, difference.contradictory());
        tellAgain(consumer, difference.missing());
    }

    private void ring(String consumer, List<UUID> contradictory) {
        if (!contradictory.isEmpty()) {
            LOG.error(
                    "{} holds {} events otherwise than this journal: {}",
                    consumer,
                    contradictory.size(),
                    contradictory.stream().limit(NAMED).toList());
            tallies.alarms(contradictory.size());
        }
    }

    private void tellAgain(String consumer, List<UUID> missing) {
        if (missing.isEmpty()) {
            return;
        }
        var events = told.tellAgain(missing, consumer);
        if (events > 0) {
            LOG.warn("{} misses {} events, {} are told again", consumer, missing.size(), events);
            tallies.toldAgain(events);
            wakesTheRelay.run();
        }
    }
}
