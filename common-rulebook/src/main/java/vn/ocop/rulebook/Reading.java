package vn.ocop.rulebook;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One deadline, read on a day.
///
/// @param dueOn the last day; absent while it stands still
/// @param left days of the unit that are left, 0 where none is
/// @param over days of the unit since the last day, 0 where it has not passed
/// @param stopped whether it stands still because the producer or the commune has the dossier
public record Reading(
        String name,
        int days,
        DayUnit unit,
        LocalDate startedOn,
        @Nullable LocalDate dueOn,
        int left,
        int over,
        boolean stopped) {
    /// How long before its end it is reminded of.
    public Duration remindedAhead() {
        return new Deadline(name, days, unit).remindedAhead();
    }

    /// Reads it after so many of its days.
    ///
    /// @param dueOn the last day; null while it stands still
    public static Reading of(Deadline rule, LocalDate startedOn, @Nullable LocalDate dueOn, int used) {
        return new Reading(
                rule.name(),
                rule.days(),
                rule.unit(),
                startedOn,
                dueOn,
                Math.max(0, rule.days() - used),
                Math.max(0, used - rule.days()),
                dueOn == null);
    }
}
