package vn.ocop.registration.deadline;

/// How far a deadline is.
public enum Stage {
    RUNNING,
    /// It stands still: the producer or the commune has the dossier.
    STOPPED,
    /// It is near, and this was told.
    REMINDED,
    /// It passed, and this was told.
    PASSED,
    /// What it asked for was done.
    MET
}
