package vn.ocop.certification.record;

/// What can be done with a list of certificates from before the system.
public enum RecordingAction {
    CONFIRM,
    REJECT
}
