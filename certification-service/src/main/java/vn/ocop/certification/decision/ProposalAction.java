package vn.ocop.certification.decision;

/// What can be done with a proposal.
public enum ProposalAction {
    PREPARE,
    DECIDE,
    REJECT,
    WITHDRAW
}
