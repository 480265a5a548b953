package vn.ocop.certification.record;

/// Where a list of certificates from before the system stands.
public enum RecordingState {
    /// Waits for another person's word; nobody outside the office sees it.
    PREPARED,
    /// Its certificates are recorded, and public.
    CONFIRMED,
    /// Turned down or taken back; a corrected list may be prepared.
    REJECTED
}
