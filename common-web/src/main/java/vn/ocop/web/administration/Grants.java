package vn.ocop.web.administration;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.events.Role;

/// Who holds which role where, by this service's copy.
public interface Grants {
    /// What the person holds on that day: what was granted, and the same [offices][Succession#ROLES] at each unit that
    /// the unit of the grant had taken over by then.
    List<Grant> heldBy(String person, LocalDate day);

    /// Who holds the role in the unit on that day, or in one that took it over, ordered by name: those for whom its
    /// work waits.
    List<Holder> holders(Role role, String unitCode, LocalDate day);

    /// Somebody who holds a role.
    ///
    /// @param person the subject of the person's token
    /// @param name as shown to colleagues
    record Holder(String person, String name) {}
}
