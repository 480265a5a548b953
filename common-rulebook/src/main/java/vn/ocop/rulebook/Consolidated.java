package vn.ocop.rulebook;

/// The council's value of a criterion: the mean of its members' points, rounded down to an offered box.
public record Consolidated(String criterion, int value) {}
