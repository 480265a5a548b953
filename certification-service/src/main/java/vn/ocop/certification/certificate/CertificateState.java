package vn.ocop.certification.certificate;

/// Where a certificate stands in the register. Whether it is valid on a date is computed, see [CertificateStatus].
public enum CertificateState {
    ACTIVE,
    /// Somebody asked to revoke it; it holds until another person approves.
    REVOCATION_REQUESTED,
    REVOKED,
    /// A newer certificate of the same product took its place.
    SUPERSEDED
}
