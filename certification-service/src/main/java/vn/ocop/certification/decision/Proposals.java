package vn.ocop.certification.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The proposals.
public interface Proposals {
    Optional<Proposal> find(UUID id);

    void add(Proposal proposal);

    /// Keeps the next version.
    ///
    /// @throws vn.ocop.web.problem.Problem 412 if it changed meanwhile
    void replace(Proposal proposal);

    /// A page of the units' proposals, the oldest first.
    List<Proposal> page(Set<String> units, @Nullable ProposalState state, @Nullable UUID after, int rows);
}
