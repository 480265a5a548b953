package vn.ocop.evaluation.doubt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;

/// All doubts. They are settled once and never go.
public interface Doubts {
    /// Adds one.
    ///
    /// @return false if the pass is in question for the same person already
    boolean add(Doubt doubt);

    /// Says what follows from one that is open.
    void settle(UUID id, Act act);

    /// The doubt, if it concerns the person, kept from everybody else who writes until the transaction ends.
    Optional<Doubt> locked(UUID id, Concerned person);

    /// The open ones that concern the person, the oldest first.
    List<Doubt> open(Concerned person, @Nullable Place after, int rows);

    /// Those on a review, the oldest first.
    List<Doubt> on(UUID reviewId);

    /// Whom a doubt concerns: officers where the dossier is or was reviewed, and the secretary of the council that
    /// decided; nobody who is barred from the dossier.
    ///
    /// @param districts units in which the person is the district's officer
    /// @param provinces units in which the person is the province's officer
    /// @param secretaries units in which the person is a council's secretary
    record Concerned(String person, Set<String> districts, Set<String> provinces, Set<String> secretaries) {}

    /// A place among the open ones.
    record Place(Instant since, UUID id) {}
}
