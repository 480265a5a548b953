package vn.ocop.certification.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;

/// The ranked products.
public interface Candidates {
    /// Lets only one transaction at a time act on what the other services tell of the dossier, after whoever has its
    /// candidate in hand, e.g. to certify it.
    void lock(DossierId dossierId);

    Optional<Candidate> find(DossierId dossierId);

    /// Those of the dossiers that are known, in no order.
    List<Candidate> all(Collection<DossierId> dossiers);

    void open(Candidate candidate);

    /// Keeps the next versions.
    ///
    /// @throws vn.ocop.web.problem.Problem 412 if one of them changed meanwhile
    void replace(List<Candidate> candidates);

    /// Remembers a withdrawal of a dossier that was not ranked yet.
    void remember(DossierId dossierId, Closing withdrawal);

    /// The withdrawal that crossed the ranking, if there was one.
    Optional<Closing> withdrawal(DossierId dossierId);

    /// A page in the order of the dossiers.
    List<Candidate> page(Query query);

    /// Which candidates are asked for.
    ///
    /// @param units the units whose candidates the person may see
    record Query(
            Set<String> units,
            @Nullable CandidateState state,
            @Nullable UUID dossierId,
            @Nullable UUID after,
            int rows) {}
}
