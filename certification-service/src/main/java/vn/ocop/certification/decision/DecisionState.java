package vn.ocop.certification.decision;

/// Where a recognition decision stands.
public enum DecisionState {
    PREPARED,
    /// Signed: every product on it has its certificate.
    SIGNED,
    /// Turned down or taken back; its products can be proposed anew.
    REJECTED
}
