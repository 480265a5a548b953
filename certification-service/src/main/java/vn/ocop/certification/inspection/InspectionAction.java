package vn.ocop.certification.inspection;

/// What can be done with a post-inspection.
public enum InspectionAction {
    CANCEL,
    /// Record a visit that found nothing amiss.
    CLEAR,
    /// Record a visit that found something.
    FIND,
    RESOLVE,
    /// Ask to revoke the certificate.
    ESCALATE
}
