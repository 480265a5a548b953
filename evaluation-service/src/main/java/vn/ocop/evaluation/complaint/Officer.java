package vn.ocop.evaluation.complaint;

/// The officer who deals with a complaint.
///
/// @param person the subject of the person's token
/// @param name as shown to colleagues
public record Officer(String person, String name) {}
