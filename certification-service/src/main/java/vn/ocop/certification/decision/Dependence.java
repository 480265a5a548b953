package vn.ocop.certification.decision;

/// What keeps a person from signing a decision.
public enum Dependence {
    /// Proposed the products on it.
    PROPOSED,
    /// Prepared the decision.
    PREPARED,
    /// Registered a product on it.
    REGISTERED,
    /// Scored a product on it.
    SCORED
}
