package vn.ocop.certification.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The decisions.
public interface Decisions {
    Optional<Decision> find(UUID id);

    /// Keeps a prepared decision.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 if the issuer used the number in that year, or the proposal is taken
    void add(Decision decision);

    /// Whether the issuer used the number in that year, for a decision that was not rejected.
    boolean isTaken(String issuer, int year, String number);

    /// Keeps the next version.
    ///
    /// @throws vn.ocop.web.problem.Problem 412 if it changed meanwhile
    void replace(Decision decision);

    /// A page of the units' decisions, the oldest first.
    List<Decision> page(Set<String> units, @Nullable DecisionState state, @Nullable UUID after, int rows);
}
