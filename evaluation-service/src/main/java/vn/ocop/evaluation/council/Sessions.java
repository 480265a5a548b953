package vn.ocop.evaluation.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;

/// All sessions of all councils.
public interface Sessions {
    void add(Session session, Act opened);

    Optional<Session> find(UUID id);

    /// Replaces the version before this one, and keeps who was noted present.
    ///
    /// @return false if it is not the current version any more
    boolean replace(Session session, Act noted);

    /// A page of the units' sessions, the latest first.
    List<Session> page(Set<String> units, @Nullable UUID before, int rows);
}
