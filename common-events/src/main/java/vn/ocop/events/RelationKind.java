package vn.ocop.events;

/// How a person is connected with a producer.
public enum RelationKind {
    /// Owns it, or a share of it.
    OWNER,
    /// Represents it by law.
    REPRESENTATIVE,
    /// Works for it, or advises it for pay.
    EMPLOYEE,
    /// Is of the family of somebody who owns, represents or leads it.
    FAMILY,
    /// Any other interest in its result.
    OTHER
}
