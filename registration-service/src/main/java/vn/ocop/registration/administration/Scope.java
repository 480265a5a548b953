package vn.ocop.registration.administration;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;

/// What a person may see: what lies in the units of their office, and what is their own as a producer.
///
/// @param communes communes in which the person is an officer
/// @param above districts and provinces in which the person is an officer
/// @param account the person's own token subject where they are a producer, else one that nobody has
public record Scope(Set<String> communes, Set<String> above, String account) {
    private static final Set<Role> OFFICES_ABOVE = EnumSet.of(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER);
    private static final String NOBODY = "";

    /// The scope of a person.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 where the person has no business with dossiers at all
    public static Scope of(Actor actor) {
        actor.require(Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.PRODUCER);
        return new Scope(
                actor.unitsWith(Role.COMMUNE_OFFICER),
                actor.unitsWith(OFFICES_ABOVE),
                actor.has(Role.PRODUCER) ? actor.person() : NOBODY);
    }

    /// As named parameters of a query: `communes`, `above` and `account`.
    public Map<String, Object> parameters() {
        return Map.of(
                "communes", communes.toArray(String[]::new),
                "above", above.toArray(String[]::new),
                "account", account);
    }
}
