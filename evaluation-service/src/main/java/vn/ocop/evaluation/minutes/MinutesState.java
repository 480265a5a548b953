package vn.ocop.evaluation.minutes;

/// Where minutes stand.
public enum MinutesState {
    /// Written from the record; nobody has signed.
    DRAFTED,
    /// One of the two has signed this text.
    SIGNED_BY_ONE,
    /// Both have signed; the text never changes again.
    SIGNED
}
