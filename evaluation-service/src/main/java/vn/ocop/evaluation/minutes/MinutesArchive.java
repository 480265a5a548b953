package vn.ocop.evaluation.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All minutes and supplements.
public interface MinutesArchive {
    /// Keeps new ones.
    ///
    /// @return false if the session has some of this number
    boolean add(Minutes minutes);

    /// Replaces the version before this one.
    ///
    /// @return false if it is not the current version any more
    boolean replace(Minutes minutes);

    /// Keeps the session's record still until the transaction ends.
    void hold(UUID sessionId);

    /// The minutes of a session, or a supplement by its number.
    Optional<Minutes> find(UUID sessionId, int number);

    /// The minutes of a session, then their supplements.
    List<Minutes> of(UUID sessionId);
}
