package vn.ocop.evaluation.council.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.Substitution;

/// A substitution as it goes over the wire.
///
/// @param sessionId absent for good
record SubstitutionView(
        UUID id,
        @Nullable UUID sessionId,
        Seat replaced,
        Seat seat,
        @Nullable String reason,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        String recordedBy,
        Instant recordedAt) {
    static SubstitutionView of(Substitution substitution) {
        var recorded = substitution.recorded();
        return new SubstitutionView(
                substitution.id(),
                substitution.sessionId(),
                substitution.replaced(),
                substitution.seat(),
                recorded.why(),
                substitution.decisionNumber(),
                substitution.decidedOn(),
                recorded.name(),
                recorded.at());
    }

    /// The substitutions of a council, as they were recorded.
    record Listed(List<SubstitutionView> items) {}
}
