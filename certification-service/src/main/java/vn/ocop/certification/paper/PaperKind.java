package vn.ocop.certification.paper;

/// What papers there are.
public enum PaperKind {
    CERTIFICATE
}
