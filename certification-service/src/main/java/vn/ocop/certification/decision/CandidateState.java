package vn.ocop.certification.decision;

/// Where a ranked product stands on its way to the certificate.
public enum CandidateState {
    /// It has its stars and waits to be proposed.
    RANKED,
    /// It stands on a proposal.
    PROPOSED,
    /// A signed decision lists it: it has its certificate.
    CERTIFIED,
    /// It was left out of recognition, with a reason.
    DECLINED,
    /// Its producer withdrew before the decision.
    WITHDRAWN
}
