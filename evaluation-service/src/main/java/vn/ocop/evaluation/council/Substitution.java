package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;

/// A seat that went to somebody else: for good by a decision, or for one session.
///
/// @param sessionId the session, absent for good
/// @param replaced the seat as it was
/// @param seat as it is since
/// @param decisionNumber with the date: the decision that changed the council; absent for one session
/// @param recorded by whom, when, and why somebody was replaced
public record Substitution(
        UUID id,
        UUID councilId,
        @Nullable UUID sessionId,
        Seat replaced,
        Seat seat,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        Act recorded) {}
