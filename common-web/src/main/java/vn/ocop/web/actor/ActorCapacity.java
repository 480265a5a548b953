package vn.ocop.web.actor;

import vn.ocop.events.Role;
import vn.ocop.workflow.Capacity;

record ActorCapacity(Actor actor, String unitCode) implements Capacity {
    @Override
    public String person() {
        return actor.person();
    }

    @Override
    public boolean in(Role role) {
        return actor.has(role, unitCode);
    }
}
