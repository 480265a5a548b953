package vn.ocop.web.administration;

import java.time.LocalDate;
import java.util.Optional;

/// The provinces' local policies.
public interface Policies {
    /// The policy in force in the province on that day: of those effective by then the highest version.
    Optional<Policy> inForce(String provinceCode, LocalDate day);

    /// The version to which a dossier is pinned.
    Optional<Policy> version(String provinceCode, int version);
}
