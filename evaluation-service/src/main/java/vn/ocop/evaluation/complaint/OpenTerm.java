package vn.ocop.evaluation.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.rulebook.Reading;
import vn.ocop.web.time.Today;

/// The deadline that a complaint has at present.
///
/// @param name as the rulebook has it
/// @param nextAt when it is to be looked at next; absent where nothing is to be told any more
public record OpenTerm(
        UUID complaintId,
        String name,
        LocalDate dueOn,
        @Nullable Instant nextAt) {
    /// One that begins: it is looked at ahead of its end first.
    static OpenTerm begun(UUID complaintId, Reading reading, LocalDate dueOn) {
        return new OpenTerm(complaintId, reading.name(), dueOn, endOf(dueOn).minus(reading.remindedAhead()));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endOf(dueOn));
    }

    /// After it was told: looked at once more at its end, and never again once that has come.
    OpenTerm told(Instant now) {
        return new OpenTerm(complaintId, name, dueOn, isOver(now) ? null : endOf(dueOn));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Today.ZONE).toInstant();
    }
}
