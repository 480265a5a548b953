package vn.ocop.certification.certificate;

import java.time.LocalDate;

/// The days on which a certificate holds, in Viet Nam: `[from, before)`.
///
/// @param before the first day on which it no longer holds
public record Validity(LocalDate from, LocalDate before) {
    public Validity {
        if (!from.isBefore(before)) {
            throw new IllegalArgumentException("valid from " + from + ", before " + before);
        }
    }

    /// From the decision's date over so many calendar months; where the last month has no such day, it ends with
    /// the month: 36 months from 29 February are through 27 February, so that the 28th is the first day after.
    public static Validity of(LocalDate decidedOn, int months) {
        return new Validity(decidedOn, decidedOn.plusMonths(months));
    }

    /// The last day on which it holds.
    public LocalDate through() {
        return before.minusDays(1);
    }
}
