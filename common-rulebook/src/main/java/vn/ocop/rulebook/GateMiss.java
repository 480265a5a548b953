package vn.ocop.rulebook;

/// A gate that the council's consolidated value did not reach.
///
/// @param criterion the criterion's code
/// @param level the stars that the gate guards
public record GateMiss(String criterion, int level, int minimum, int reached) {}
