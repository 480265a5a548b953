package vn.ocop.certification.misuse;

/// What somebody saw.
public enum MisuseKind {
    /// The label stands on another product.
    OTHER_PRODUCT,
    /// The label shows other stars.
    OTHER_STARS,
    /// The certificate no longer holds, and the label is still used.
    ENDED,
    /// The label or certificate looks forged.
    FORGED,
    OTHER
}
