package vn.ocop.certification.paper;

/// What papers there are.
public enum PaperKind {
    CERTIFICATE,
    /// The list of the products that a decision recognises.
    ANNEX
}
