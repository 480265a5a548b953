package vn.ocop.evaluation.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.events.Uuid7;
import vn.ocop.web.actor.Actor;

/// What every desk needs: the time and new ids.
@Component
public class Clerk {
    private final InstantSource time;

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
        return Uuid7.at(now());
    }
}
