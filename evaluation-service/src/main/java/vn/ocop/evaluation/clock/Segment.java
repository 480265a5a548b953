package vn.ocop.evaluation.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.Holder;
import vn.ocop.rulebook.Span;
import vn.ocop.web.time.Today;

/// A part of a review's way: who had the dossier, from when (inclusive) until when (exclusive), and why.
///
/// @param council whether it lay with the unit's council rather than with its officers
/// @param reason the deed that brought it there, e.g. `RETURN`
/// @param until absent while it still is there
public record Segment(
        Holder holder,
        boolean council,
        String unitCode,
        String reason,
        Instant from,
        @Nullable Instant until) {
    Span span() {
        return new Span(dayOf(from), until == null ? null : dayOf(until), holder.stopsTheClock());
    }

    boolean isWith(Segment other) {
        return holder == other.holder && council == other.council && unitCode.equals(other.unitCode);
    }

    Segment until(Instant end) {
        return new Segment(holder, council, unitCode, reason, from, end);
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Today.ZONE);
    }
}
