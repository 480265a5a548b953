package vn.ocop.certification.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.CertificateId;

/// The post-inspections.
public interface Inspections {
    Optional<Inspection> find(UUID id);

    void add(Inspection inspection);

    /// Keeps the next version.
    ///
    /// @throws vn.ocop.web.problem.Problem 412 if it changed meanwhile
    void replace(Inspection inspection);

    /// A page of the units' post-inspections, the oldest first.
    List<Inspection> page(Query query);

    /// Which post-inspections are asked for.
    ///
    /// @param units the units whose inspections the person may see
    record Query(
            Set<String> units,
            @Nullable InspectionState state,
            @Nullable CertificateId certificateId,
            @Nullable UUID after,
            int rows) {}
}
