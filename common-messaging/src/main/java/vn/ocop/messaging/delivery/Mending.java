package vn.ocop.messaging.delivery;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.messaging.delivery.DeliveryMessage.Held;

/// Tells again what somebody misses. What somebody holds otherwise is never mended: a person must look.
public final class Mending {
    /// Far more than a slice that this service told.
    static final int EVENTS = 1_000;

    /// Of so many alarms it is known that they were raised.
    static final int REMEMBERED = 10_000;

    private static final int NAMED = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Mending.class);

    private final String service;
    private final ToldEvents told;
    private final Runnable wakesTheRelay;
    private final DeliveryTallies tallies;
    private final Set<Rung> rung = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Rung, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    public Mending(String service, ToldEvents told, Runnable wakesTheRelay, DeliveryTallies tallies) {
        this.service = service;
        this.told = told;
        this.wakesTheRelay = wakesTheRelay;
        this.tallies = tallies;
    }

    /// Takes in what a consumer holds.
    public synchronized void hear(String consumer, Held answer) {
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

    /// Every round brings the same to light until a person has looked: each is said and counted once.
    private void ring(String consumer, List<UUID> contradictory) {
        var events = contradictory.stream()
                .filter(event -> rung.add(new Rung(consumer, event)))
                .toList();
        if (!events.isEmpty()) {
            LOG.error(
                    "{} holds {} events otherwise than this journal: {}",
                    consumer,
                    events.size(),
                    events.stream().limit(NAMED).toList());
            tallies.alarms(events.size());
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

    private record Rung(String consumer, UUID event) {}
}
