package vn.ocop.evaluation.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;

/// When a dossier reached the members before the session that scores it.
///
/// @param sentOn the legal date on which it was sent
/// @param waivedBecause why the members did without the time that the rules give them, absent where they had it
public record Notice(
        UUID reviewId,
        UUID sessionId,
        LocalDate sentOn,
        @Nullable String waivedBecause,
        Act recorded) {}
