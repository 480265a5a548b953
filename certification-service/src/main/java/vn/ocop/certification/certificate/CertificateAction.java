package vn.ocop.certification.certificate;

/// What can be done with a certificate.
public enum CertificateAction {
    REQUEST_REVOCATION,
    REVOKE,
    /// Turn the request down: the certificate goes on, and holds again if it was suspended.
    KEEP,
    SUSPEND,
    RESUME,
    EXTEND,
    SUPERSEDE
}
