package vn.ocop.local.people;

/// Somebody of the demo, in one office.
///
/// @param username the subject of the person's tokens
/// @param role name of a role of the system, which registration-service is to grant
/// @param unit code of the unit in which the role is held
public record Person(String username, String name, String role, String unit) {}
