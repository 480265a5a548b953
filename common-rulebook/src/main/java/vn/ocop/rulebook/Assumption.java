package vn.ocop.rulebook;

/// A value on which the source is silent.
///
/// @param what the path of the value in the rulebook's file, e.g. `council.spreadLimit`
/// @param why what is known, and why this value was taken
public record Assumption(String what, String why) {}
