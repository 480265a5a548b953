package vn.ocop.registration.administration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day on which offices do not do what the weekday says, or which was set by an administrator.
///
/// @param assumed whether the official calendar of the year was not at hand when it was shipped
/// @param setBy the administrator who set it; absent for a shipped day
public record OfficeDay(
        LocalDate day,
        boolean working,
        String name,
        boolean assumed,
        @Nullable String setBy) {}
