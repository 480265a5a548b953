package vn.ocop.web.administration;

import java.time.LocalDate;

/// Published inside the transaction that set a day of the calendar: deadlines in working days may move.
public record CalendarChanged(LocalDate day) {}
