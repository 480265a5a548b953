package vn.ocop.registration.administration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.Role;

/// A role that somebody is to hold in a unit.
///
/// @param person the subject of the person's token
/// @param validFrom today where absent
public record GrantDraft(
        String person,
        String name,
        Role role,
        String unitCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validBefore) {}
