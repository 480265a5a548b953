package vn.ocop.events;

/// The legal form of a producer (chủ thể).
public enum ProducerKind {
    ENTERPRISE,
    COOPERATIVE,
    COOPERATIVE_GROUP,
    HOUSEHOLD_BUSINESS,
    FARM,
    /// For tourism products only.
    ASSOCIATION
}
