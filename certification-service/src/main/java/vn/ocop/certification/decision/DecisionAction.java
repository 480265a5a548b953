package vn.ocop.certification.decision;

/// What can be done with a prepared decision.
public enum DecisionAction {
    SIGN,
    REJECT
}
