package vn.ocop.registration.dossier;

import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.workflow.Capacity;

/// A person before one dossier: an officer by the commune, a producer by being this producer.
record CaseCapacity(Actor actor, Dossier dossier) implements Capacity {
    @Override
    public String person() {
        return actor.person();
    }

    @Override
    public boolean in(Role role) {
        var subject = dossier.subject();
        return role == Role.PRODUCER
                ? actor.has(role) && actor.person().equals(subject.account())
                : actor.has(role, subject.communeCode());
    }
}
