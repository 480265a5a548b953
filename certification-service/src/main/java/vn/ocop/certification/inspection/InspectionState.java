package vn.ocop.certification.inspection;

/// Where a post-inspection stands.
public enum InspectionState {
    PLANNED,
    CANCELLED,
    /// The visit found nothing amiss.
    CLEARED,
    /// The visit found something that the producer has to mend by a day.
    FOLLOW_UP,
    /// What was found is mended.
    RESOLVED,
    /// What was found led to a request to revoke the certificate.
    ESCALATED
}
