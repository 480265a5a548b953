package vn.ocop.evaluation.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;

/// All councils. Only substitutions change one: else another decision constitutes another one.
public interface Councils {
    void add(Council council, Act constituted);

    Optional<Council> find(UUID id);

    /// Replaces the version before this one.
    ///
    /// @return false if it is not the current version any more
    boolean replace(Council council);

    /// Whether the person sits in the advisory team of a council of the unit.
    boolean advises(String unitCode, String person);

    /// A page of the units' councils, the latest first.
    List<Council> page(Set<String> units, @Nullable UUID before, int rows);
}
