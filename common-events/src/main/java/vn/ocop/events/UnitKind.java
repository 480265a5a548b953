package vn.ocop.events;

/// The kind of an administrative unit. Districts ended on 30 June 2025.
public enum UnitKind {
    CENTRE,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
