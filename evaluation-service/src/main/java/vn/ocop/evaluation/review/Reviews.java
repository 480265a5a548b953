package vn.ocop.evaluation.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.events.Tier;

/// All reviews. Each change leaves a line of history in the same statement.
public interface Reviews {
    /// Opens a review.
    void add(Review review, String deed);

    /// The review, if it lies in one of the units.
    Optional<Review> find(UUID id, Set<String> units);

    /// The review, if it lies in one of the units, its producer in one of the communes, or the person handed it in.
    Optional<Review> concerning(UUID id, String person, Set<String> units, Set<String> communes);

    /// The review, kept from everybody else who writes until the transaction ends.
    Optional<Review> locked(UUID id, Set<String> units);

    /// The review, kept open until the transaction ends: its pass cannot close meanwhile, others may share
    /// it.
    Optional<Review> shared(UUID id, Set<String> units);

    /// The same, and its session as well: neither its seats nor its attendance change meanwhile.
    Optional<Review> sharedInSession(UUID id, Set<String> units);

    /// The review, kept from everybody else who writes, and the seats and attendance of its session as they are, until
    /// the transaction ends.
    Optional<Review> lockedInSession(UUID id, Set<String> units);

    /// The reviews of a dossier, the latest first, kept from everybody else who writes.
    List<Review> lockedOf(DossierId dossier);

    /// How often the dossier was returned, at whatever tier.
    int returnsOf(DossierId dossier);

    /// The open reviews that a person holds, kept from everybody else who writes.
    List<Review> lockedHeldBy(String person);

    /// Replaces the version before this one.
    ///
    /// @param deed what was done, for the history
    /// @return false if it is not the current version any more
    boolean replace(Review review, ReviewState from, String deed);

    /// The reviews in the units that the search asks for, the latest first.
    List<Review> search(Search search);

    /// What waits for a person, that which waits longest first.
    List<Review> waiting(Waiting waiting);

    /// The reviews that were ever heard in a session: admitted to it now, or scored in it before.
    List<Review> heardIn(UUID sessionId);

    /// What happened to the review, first things first.
    List<HistoryEntry> history(UUID id);

    /// Which reviews are asked for. Those from which the person is barred are none of them.
    ///
    /// @param before the id of the last one shown
    record Search(
            String person,
            Set<String> units,
            @Nullable UUID dossierId,
            @Nullable ReviewState state,
            @Nullable UUID before,
            int rows) {}

    /// Whose work is asked for.
    ///
    /// @param districts units in which the person is the district's officer
    /// @param provinces units in which the person is the province's officer
    /// @param secretaries units in which the person is a council's secretary
    /// @param members units in which the person scores
    /// @param inWriting rulebooks under which a re-ranking is scored without attending
    record Waiting(
            String person,
            Set<String> districts,
            Set<String> provinces,
            Set<String> secretaries,
            Set<String> members,
            Set<String> inWriting,
            @Nullable ReviewState state,
            @Nullable Tier tier,
            @Nullable Place after,
            int rows) {}

    /// A place in the queue.
    record Place(Instant since, UUID id) {}
}
