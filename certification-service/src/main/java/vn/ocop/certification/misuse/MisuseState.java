package vn.ocop.certification.misuse;

/// Where a report of misuse stands.
public enum MisuseState {
    /// It waits for the province's office.
    REPORTED,
    /// Somebody looks into it.
    CLAIMED,
    /// It is true, and something follows.
    UPHELD,
    DISMISSED
}
