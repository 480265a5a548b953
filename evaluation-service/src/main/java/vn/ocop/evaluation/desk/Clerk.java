package vn.ocop.evaluation.desk;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.web.actor.Actor;

/// What every desk needs: the time and new ids.
@Component
public class Clerk {
    private static final int RANDOM_A = 12;
    private static final long VERSION = 7L << RANDOM_A;
    private static final long VARIANT = 0b10L << 62;

    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    Clerk(InstantSource time) {
        this.time = time;
    }

    /// This moment.
    public Instant now() {
        return time.instant();
    }

    /// What the person does now.
    public Act act(Actor actor, @Nullable String why) {
        return new Act(actor.person(), actor.name(), now(), why);
    }

    /// A new UUID of version 7 (RFC 9562): later ones sort behind earlier ones.
    public UUID newId() {
        var high = (time.millis() << 16) | VERSION | random.nextLong(1L << RANDOM_A);
        return new UUID(high, VARIANT | random.nextLong(1L << 62));
    }
}
