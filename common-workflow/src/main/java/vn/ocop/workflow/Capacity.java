package vn.ocop.workflow;

import vn.ocop.events.Role;

/// A person, or a service, acting for one unit: who it is and which roles it holds there.
public interface Capacity {
    /// The subject of the person's token, or the name of a service.
    String person();

    /// Whether the person holds this role in the unit.
    boolean in(Role role);

    /// A service that acts on a fact it was told.
    static Capacity ofService(String name) {
        return new ServiceCapacity(name);
    }
}
