package vn.ocop.evaluation.minutes;

/// What can be done with minutes.
public enum MinutesAction {
    /// Written anew, for the record has changed; a signature on the text before falls.
    REDRAFT,
    /// The first signature.
    SIGN,
    /// The second signature, by the other one of the two.
    COUNTERSIGN;

    /// What a person asks for: who comes first does not matter.
    String request() {
        return this == REDRAFT ? "REDRAFT" : "SIGN";
    }
}
