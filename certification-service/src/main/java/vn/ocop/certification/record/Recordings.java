package vn.ocop.certification.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lists of certificates from before the system.
public interface Recordings {
    Optional<Recording> find(UUID id);

    void add(Recording recording);

    /// Keeps the next version.
    ///
    /// @throws vn.ocop.web.problem.Problem 412 if it changed meanwhile
    void replace(Recording recording);

    /// A page of the units' lists without their papers, the oldest first.
    List<RecordingSummary> page(Set<String> units, @Nullable RecordingState state, @Nullable UUID after, int rows);
}
