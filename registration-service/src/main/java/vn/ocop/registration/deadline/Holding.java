package vn.ocop.registration.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.Holder;
import vn.ocop.web.time.Today;

/// A segment of a dossier's way: who held it, from when (inclusive) until when (exclusive), and why it came there.
///
/// @param reason the deed that brought it there, e.g. `RETURN`
/// @param until absent while it still is there
public record Holding(
        Holder holder,
        String unitCode,
        String reason,
        Instant from,
        @Nullable Instant until) {
    LocalDate firstDay() {
        return LocalDate.ofInstant(from, Today.ZONE);
    }

    boolean isAt(Position position) {
        return until == null && holder == position.holder() && unitCode.equals(position.unitCode());
    }

    /// Ended then, or when it began where the clocks of two instances differ.
    Holding endedAt(Instant at) {
        return new Holding(holder, unitCode, reason, from, at.isBefore(from) ? from : at);
    }
}
