package vn.ocop.certification.certificate;

/// What can be done with a certificate.
public enum CertificateAction {
    REQUEST_REVOCATION,
    REVOKE,
    /// Turn the request down: the certificate goes on.
    KEEP,
    /// Turn the request down for a certificate that was suspended when it was made: it stays so until it is resumed.
    KEEP_SUSPENDED,
    SUSPEND,
    RESUME,
    EXTEND,
    SUPERSEDE;

    /// Whether everybody may know that it happened; requests and refusals are not published.
    public boolean isPublished() {
        return switch (this) {
            case REVOKE, SUSPEND, RESUME, EXTEND, SUPERSEDE -> true;
            case REQUEST_REVOCATION, KEEP, KEEP_SUSPENDED -> false;
        };
    }
}
