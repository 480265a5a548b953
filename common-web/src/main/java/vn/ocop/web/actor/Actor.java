package vn.ocop.web.actor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import vn.ocop.events.Role;
import vn.ocop.web.administration.Grant;
import vn.ocop.web.problem.Problems;
import vn.ocop.workflow.Capacity;

/// The person who makes the request: identity from the token, grants from this service's own copy.
/// Declare it as an argument of a controller's method; without a valid token the answer is 401.
///
/// @param person the subject of the token
/// @param name as shown to colleagues
/// @param grants what the person holds today, also for units that those of the grants took over
public record Actor(String person, String name, List<Grant> grants) {
    public Actor {
        grants = List.copyOf(grants);
    }

    /// Whether the person holds the role in any unit.
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /// Whether the person holds the role in this unit.
    public boolean has(Role role, String unitCode) {
        return grants.contains(new Grant(role, unitCode));
    }

    /// The units in which the person holds the role: the row scope of queries.
    public Set<String> unitsWith(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::unitCode)
                .collect(toUnmodifiableSet());
    }

    /// The units in which the person holds one of the roles.
    public Set<String> unitsWith(Set<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::unitCode)
                .collect(toUnmodifiableSet());
    }

    /// The person acting for this unit.
    public Capacity at(String unitCode) {
        return new ActorCapacity(this, unitCode);
    }

    /// Goes on if the person holds one of the roles anywhere.
    ///
    /// @throws vn.ocop.web.problem.Problem 403
    public Actor require(Role... roles) {
        for (var role : roles) {
            if (has(role)) {
                return this;
            }
        }
        throw Problems.forbidden();
    }

    /// Goes on if the person holds the role in this unit; else the object is as good as absent.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 without the role anywhere, 404 with it elsewhere only
    public Actor requireAt(String unitCode, Role role) {
        require(role);
        if (!has(role, unitCode)) {
            throw Problems.notFound();
        }
        return this;
    }
}
