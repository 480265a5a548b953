package vn.ocop.certification.certificate;

/// Where a certificate stands in the register. Whether it is valid on a date is computed, see [CertificateStatus].
public enum CertificateState {
    ACTIVE,
    /// It does not hold for the time being, by the province's policy.
    SUSPENDED,
    /// Somebody asked to revoke it; it holds until another person approves.
    REVOCATION_REQUESTED,
    REVOKED,
    /// A newer certificate of the same product took its place.
    SUPERSEDED
}
