package vn.ocop.web.administration;

import vn.ocop.events.Role;

/// A role that a person holds today in a unit.
public record Grant(Role role, String unitCode) {}
