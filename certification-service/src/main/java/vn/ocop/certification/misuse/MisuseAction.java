package vn.ocop.certification.misuse;

/// What can be done with a report of misuse.
public enum MisuseAction {
    CLAIM,
    /// Give it back to the office.
    RELEASE,
    UPHOLD,
    DISMISS
}
