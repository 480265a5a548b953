package vn.ocop.messaging.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.ocop.events.Uuid7;
import vn.ocop.messaging.delivery.DeliveryMessage.ToldDigests;

/// Tells in each round digests of what is new, and of a part of what is old, so that in time everything is
/// compared.
public final class DigestTeller implements SmartLifecycle {
    /// Bounds what a round costs: so many events of each, the new and the old, are read.
    static final int EVENTS_A_ROUND = 5_000;

    private static final Duration NEW_AT_FIRST = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(DigestTeller.class);

    private final BooleanSupplier mayTell;
    private final ToldEvents told;
    private final Post post;
    private final DeliveryTallies tallies;
    private final InstantSource clock;
    private final Duration interval;
    private boolean tells;
    private UUID newAfter = Span.BEGINNING;
    private UUID oldAfter = Span.BEGINNING;
    private @Nullable ScheduledExecutorService thread;

    /// @param mayTell whether this instance is the one that relays
    /// @param interval between two rounds; what is younger is left for the next ones
    public DigestTeller(
            BooleanSupplier mayTell,
            ToldEvents told,
            Post post,
            DeliveryTallies tallies,
            InstantSource clock,
            Duration interval) {
        this.mayTell = mayTell;
        this.told = told;
        this.post = post;
        this.tallies = tallies;
        this.clock = clock;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("ocop-digests").factory());
        var _ = started.scheduleWithFixedDelay(
                this::round, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    void round() {
        try {
            var settled = clock.instant().minus(interval);
            if (takesTurn(settled) && told.acknowledged(Uuid7.first(settled))) {
                tell(Uuid7.first(settled));
            }
        } catch (RuntimeException e) {
            LOG.warn("Digests are told again later: {}", e.toString());
        }
    }

    /// Whoever takes over begins what is new at its own time, however long it stood by.
    private boolean takesTurn(Instant settled) {
        var told = tells;
        tells = mayTell.getAsBoolean();
        if (tells && !told) {
            newAfter = Uuid7.first(settled.minus(NEW_AT_FIRST));
            oldAfter = oldAfter.compareTo(newAfter) < 0 ? oldAfter : Span.BEGINNING;
        }
        return tells;
    }

    private void tell(UUID settled) {
        var old = slices(new Span(oldAfter, newAfter));
        var fresh = slices(new Span(newAfter, settled));
        var all = new ArrayList<>(old);
        all.addAll(fresh);
        if (post.send(new ToldDigests(all))) {
            oldAfter = end(old).equals(newAfter) ? Span.BEGINNING : end(old);
            newAfter = end(fresh);
            tallies.digests(all.size());
        }
    }

    private List<Slice> slices(Span span) {
        var events = told.in(span, EVENTS_A_ROUND);
        var upTo =
                events.size() < EVENTS_A_ROUND ? span.upTo() : events.getLast().id();
        return Slice.of(new Span(span.after(), upTo), events);
    }

    private static UUID end(List<Slice> slices) {
        return slices.getLast().span().upTo();
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
