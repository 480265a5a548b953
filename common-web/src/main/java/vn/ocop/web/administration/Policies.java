package vn.ocop.web.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The provinces' local policies.
public interface Policies {
    /// The policy in force in the province on that day: of those effective by then the highest version.
    Optional<Policy> inForce(String provinceCode, LocalDate day);

    /// All policies of the province, the latest version first.
    List<Policy> of(String provinceCode);

    /// The version to which a dossier is pinned.
    Optional<Policy> version(String provinceCode, int version);
}
