package vn.ocop.registration.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.rulebook.Criterion;
import vn.ocop.rulebook.GateMiss;
import vn.ocop.rulebook.RequiredDocument;

/// What a dossier still lacks before it is sent, and what its own ticks would make of it by the council's arithmetic.
///
/// @param rulebook the rulebook that would hold
/// @param session the day on which evidence must still be valid
/// @param missing mandatory documents that it lacks
/// @param expiring documents that end before the session
/// @param total of the own ticks, 0..100; absent until every criterion is ticked
/// @param stars that follow, after gates; absent until every criterion is ticked
/// @param missedGates what keeps it from the stars of its total
public record Readiness(
        String rulebook,
        LocalDate session,
        List<RequiredDocument> missing,
        List<DocumentFacts> expiring,
        List<Line> lines,
        @Nullable Integer total,
        @Nullable Integer stars,
        List<GateMiss> missedGates) {
    public Readiness {
        missing = List.copyOf(missing);
        expiring = List.copyOf(expiring);
        lines = List.copyOf(lines);
        missedGates = List.copyOf(missedGates);
    }

    /// One criterion: what is ticked, and how many documents back it.
    ///
    /// @param box position of the ticked box, absent where none is
    public record Line(Criterion criterion, @Nullable Integer box, int documents) {
        /// The points of the ticked box, absent where none is.
        public @Nullable Integer points() {
            return box == null ? null : criterion.boxes().get(box);
        }

        /// Whether more is claimed than the least, and nothing backs it.
        public boolean lacksEvidence() {
            var points = points();
            return points != null && points > criterion.boxes().getFirst() && documents == 0;
        }
    }
}
