package vn.ocop.messaging.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The quarantine in the consumer's database.
public interface QuarantineRows {
    /// Keeps a record that could not be applied; one that is there already stays as it is.
    ///
    /// @param firstAttempt when the retrier may try it; absent where only a person may
    void put(Arrival arrival, @Nullable Envelope envelope, Kind kind, String reason, @Nullable Instant firstAttempt);

    /// An unresolved row.
    Optional<Entry> open(long id);

    /// Whether an unresolved row stands at that position.
    boolean holds(Position position);

    /// Unresolved rows whose next attempt is due.
    List<Long> due(Instant now);

    /// What people want done with unresolved rows, oldest first.
    List<Wish> wishes();

    /// Forgets what somebody wanted done with a row.
    void forgetWish(long id);

    /// Counts a failed attempt.
    void failed(long id, String reason, @Nullable Instant nextAttempt);

    void resolved(long id, String by, String how);

    /// Why a record is here.
    enum Kind {
        UNREADABLE,
        /// The listener said so.
        REFUSED,
        /// A bug: the listener failed.
        FAILED,
        /// Another event was already there at this position: somebody told two histories.
        CONTRADICTORY
    }

    /// What somebody wants done with a row.
    ///
    /// @param discardedBecause why it is to be given up; absent where it is to be tried again
    record Wish(long id, String by, @Nullable String discardedBecause) {}

    /// An unresolved row.
    ///
    /// @param attempts failed ones since the first
    record Entry(
            long id,
            Arrival arrival,
            Kind kind,
            int attempts,
            @Nullable Instant nextAttempt) {}
}
