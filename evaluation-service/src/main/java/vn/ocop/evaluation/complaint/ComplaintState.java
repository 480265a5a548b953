package vn.ocop.evaluation.complaint;

/// Where a complaint stands.
public enum ComplaintState {
    /// It came in; the unit has yet to say whether it deals with it.
    RECEIVED,
    /// The unit deals with it.
    ACCEPTED,
    /// The unit does not deal with it, for the reason on record.
    REFUSED,
    /// It has its outcome.
    SETTLED,
    /// Whoever complained took it back.
    WITHDRAWN
}
