package vn.ocop.web.administration;

import java.util.Set;
import vn.ocop.events.Role;

/// What passes to the successor when a unit is taken over by another one.
public final class Succession {
    /// The offices of a unit: whoever holds one at the successor holds it for what was the old unit's, from the day
    /// of the change on. Seats on a council are given by name and pass to nobody; neither do the keeping of grants,
    /// the watching of events, and what a producer has.
    public static final Set<Role> ROLES = Set.of(
            Role.COMMUNE_OFFICER,
            Role.DISTRICT_OFFICER,
            Role.PROVINCE_OFFICER,
            Role.DECISION_PREPARER,
            Role.DECISION_SIGNER,
            Role.AUDITOR);

    private Succession() {}
}
