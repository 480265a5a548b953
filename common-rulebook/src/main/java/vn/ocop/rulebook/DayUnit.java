package vn.ocop.rulebook;

/// What a deadline counts.
public enum DayUnit {
    WORKING_DAYS,
    CALENDAR_DAYS
}
