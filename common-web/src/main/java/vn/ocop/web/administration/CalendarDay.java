package vn.ocop.web.administration;

import java.time.Instant;
import java.time.LocalDate;

/// A day that an administrator set against the calendar that the services ship with.
///
/// @param working whether offices work on it
/// @param name why, e.g. the holiday or the day that it makes up for
/// @param setBy who set it last
public record CalendarDay(LocalDate day, boolean working, String name, String setBy, Instant setAt) {}
