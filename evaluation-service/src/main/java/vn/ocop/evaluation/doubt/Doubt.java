package vn.ocop.evaluation.doubt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.events.Tier;

/// A result that a fact put in question after its pass had closed. It stays as it was decided; a person says what
/// follows.
///
/// @param pass the closed pass that decided
/// @param bar whose sheet counts no more, and why
/// @param decided what was decided
/// @param without what the pass comes to without that sheet when the fact became known; absent where no sheet is left
/// @param settled who said what follows, when and in which words; absent while it is open
public record Doubt(
        UUID id,
        UUID reviewId,
        int pass,
        About about,
        Bar bar,
        Outcome decided,
        @Nullable Outcome without,
        Instant raisedAt,
        @Nullable Act settled) {
    Doubt settledBy(Act act) {
        return new Doubt(id, reviewId, pass, about, bar, decided, without, raisedAt, act);
    }

    /// Whether the stars or what followed would be others.
    public boolean changesOutcome() {
        return !decided.equals(without);
    }

    /// What the result is of.
    public record About(UUID dossierId, Tier tier, String unitCode, String productCode, String product) {}

    /// Stars after gates, and what followed from them.
    public record Outcome(int stars, ReviewAction action) {}
}
