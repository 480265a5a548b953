package vn.ocop.certification.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.Role;
import vn.ocop.events.Uuid7;
import vn.ocop.web.actor.Actor;

/// What every desk needs: the time, new names, and who may read.
@Component
public class Clerk {
    private final InstantSource time;

    public Clerk(InstantSource time) {
        this.time = time;
    }

    /// This moment.
    public Instant now() {
        return time.instant();
    }

    /// The person's mark under what is done now.
    public Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), actor.name(), now());
    }

    /// A new UUID of version 7.
    public UUID newId() {
        return Uuid7.at(now());
    }

    /// The units whose candidates, decisions and certificates the person may see.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever has nothing to do with certification
    public static Set<String> unitsReadBy(Actor actor) {
        return actor.require(Role.DECISION_PREPARER, Role.DECISION_SIGNER, Role.PROVINCE_OFFICER)
                .unitsWith(Set.of(Role.DECISION_PREPARER, Role.DECISION_SIGNER, Role.PROVINCE_OFFICER));
    }

    /// The same, narrowed to one unit if one is asked for; empty where the person may not see that one.
    public static Set<String> unitsReadBy(Actor actor, @Nullable String unitCode) {
        var units = unitsReadBy(actor);
        if (unitCode == null) {
            return units;
        }
        return units.contains(unitCode) ? Set.of(unitCode) : Set.of();
    }
}
