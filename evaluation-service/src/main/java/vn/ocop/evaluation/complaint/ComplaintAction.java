package vn.ocop.evaluation.complaint;

/// What can be done with a complaint.
public enum ComplaintAction {
    /// Deal with it, and say so.
    ACCEPT,
    /// Not deal with it, and say why.
    REFUSE,
    /// Take the longer time of a complex case.
    EXTEND,
    /// Say what comes of it.
    SETTLE,
    /// Take it back.
    WITHDRAW
}
