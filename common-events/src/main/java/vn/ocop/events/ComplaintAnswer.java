package vn.ocop.events;

/// What came of a complaint.
public enum ComplaintAnswer {
    /// The unit deals with it.
    ACCEPTED,
    /// The unit does not deal with it.
    REFUSED,
    /// The unit takes the longer time of a complex case.
    EXTENDED,
    UPHELD,
    PARTLY_UPHELD,
    REJECTED,
    /// Whoever complained took it back.
    WITHDRAWN
}
