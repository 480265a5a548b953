package vn.ocop.certification.decision;

/// Where a proposal (tờ trình) stands.
public enum ProposalState {
    PROPOSED,
    /// A decision was prepared from it.
    PREPARED,
    /// Its decision was signed.
    DECIDED,
    /// Its decision was rejected; its products can be proposed anew.
    REJECTED,
    /// Taken back before a decision was prepared; its products can be proposed anew.
    WITHDRAWN
}
