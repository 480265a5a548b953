package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A session of a council: products are admitted to it, and who is present may score them.
///
/// @param council with the seats of this session: as it stood when the session was opened, with the session's own
/// substitutions
/// @param roundId the round it belongs to, absent where the tier has none
/// @param present the people marked present, the secretary among them
public record Session(
        UUID id, long version, Council council, @Nullable UUID roundId, LocalDate heldOn, Set<String> present) {
    public Session {
        present = Set.copyOf(present);
    }

    Session attendedBy(Set<String> people) {
        return new Session(id, version + 1, council, roundId, heldOn, people);
    }

    Session substituting(Seat replaced, Seat next) {
        var left = present.stream()
                .filter(person -> !person.equals(replaced.person()))
                .collect(Collectors.toUnmodifiableSet());
        return new Session(id, version + 1, council.substituting(replaced, next), roundId, heldOn, left);
    }

    /// The unit whose council holds it.
    public String unitCode() {
        return council.unitCode();
    }
}
