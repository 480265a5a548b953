package vn.ocop.workflow;

import vn.ocop.events.Role;

record ServiceCapacity(String person) implements Capacity {
    @Override
    public boolean in(Role role) {
        return role == Role.SYSTEM;
    }
}
