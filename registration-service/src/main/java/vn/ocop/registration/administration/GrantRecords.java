package vn.ocop.registration.administration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All grants ever recorded.
public interface GrantRecords {
    Optional<GrantRecord> find(UUID id);

    /// Grants for units of these seats or below, of one person or all, by id.
    ///
    /// @param seats units of an administrator's office
    /// @param after the last id of the page before
    List<GrantRecord> search(Set<String> seats, @Nullable String person, @Nullable UUID after, int rows);

    /// Notes why a grant was revoked.
    void explain(UUID id, String reason);
}
