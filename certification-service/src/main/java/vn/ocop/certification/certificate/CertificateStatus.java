package vn.ocop.certification.certificate;

/// What a certificate is on a date: computed, never stored.
public enum CertificateStatus {
    VALID,
    NOT_YET_VALID,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    SUPERSEDED
}
