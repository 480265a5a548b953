package vn.ocop.certification.register;

import java.util.List;

/// A unit's numbers of a year.
///
/// @param last the last number taken or skipped
/// @param knownOutside the highest number known outside of the database; issuing refuses while `last` is below
public record NumberRun(String issuer, int year, int last, int knownOutside, List<NumberGap> gaps) {}
