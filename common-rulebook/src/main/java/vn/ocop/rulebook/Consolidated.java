package vn.ocop.rulebook;

/// The council's value of a criterion: the mean of its members' points, rounded to an offered box: down,
/// or to the nearest one where the province's rules say so.
public record Consolidated(String criterion, int value) {}
