package vn.ocop.evaluation.sample;

/// Somebody who holds samples or is to hold them.
///
/// @param person the subject of the person's token
/// @param name as shown to colleagues
public record Keeper(String person, String name) {}
