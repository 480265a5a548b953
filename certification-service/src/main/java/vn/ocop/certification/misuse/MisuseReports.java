package vn.ocop.certification.misuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.CertificateId;

/// The reports of misuse.
public interface MisuseReports {
    Optional<MisuseReport> find(UUID id);

    /// Keeps a new report; the same one sent again changes nothing.
    ///
    /// @return whether it is new
    boolean add(MisuseReport report);

    /// Keeps the next version.
    ///
    /// @throws vn.ocop.web.problem.Problem 412 if it changed meanwhile
    void replace(MisuseReport report);

    /// A page of the units' reports, the oldest first.
    List<MisuseReport> page(Query query);

    /// Which reports are asked for.
    ///
    /// @param units the units whose reports the person may see
    record Query(
            Set<String> units,
            @Nullable MisuseState state,
            @Nullable CertificateId certificateId,
            @Nullable UUID after,
            int rows) {}
}
