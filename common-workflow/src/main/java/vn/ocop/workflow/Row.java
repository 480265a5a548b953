package vn.ocop.workflow;

import java.util.Set;
import vn.ocop.events.Role;

/// One row of a lifecycle: from a state, by an action of somebody in one of the roles, to a state.
public record Row<S, A, T>(S from, A action, Set<Role> by, S to, Requirement<T> requires, Announcement<T> announces) {
    boolean isFor(Capacity capacity) {
        return by.stream().anyMatch(capacity::in);
    }
}
