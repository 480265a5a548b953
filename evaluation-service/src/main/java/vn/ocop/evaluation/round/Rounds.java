package vn.ocop.evaluation.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All rounds.
public interface Rounds {
    /// Adds a round.
    ///
    /// @return false if the unit has a round of that year and number
    boolean add(Round round);

    Optional<Round> find(UUID id);

    /// A page of the units' rounds, the latest first.
    ///
    /// @param before the id of the last one shown
    List<Round> page(Set<String> units, @Nullable Integer year, @Nullable UUID before, int rows);
}
