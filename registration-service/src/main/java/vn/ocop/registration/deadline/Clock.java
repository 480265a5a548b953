package vn.ocop.registration.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.rulebook.DayUnit;

/// The answer of a dossier to: what is left or over, who holds it, why.
///
/// @param now who holds it; absent where its case is closed
/// @param deadlines those that are open or were missed
/// @param segments the whole way, first things first
public record Clock(@Nullable Holding now, List<Reading> deadlines, List<Holding> segments) {
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
            boolean stopped) {}
}
