package vn.ocop.registration.administration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.Role;

/// A grant as it stands on record.
public record GrantRecord(
        UUID id,
        String person,
        String name,
        Role role,
        String unitCode,
        LocalDate validFrom,
        @Nullable LocalDate validBefore,
        boolean revoked) {}
