package vn.ocop.registration.evidence;

/// What a virus scanner made of a file that is kept. Infected files are refused, not kept.
public enum Scan {
    CLEAN,
    /// No scanner is set up, or it did not answer when the file came in.
    NOT_SCANNED
}
