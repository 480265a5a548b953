package vn.ocop.certification.certificate;

/// Where everybody is told what became of a certificate.
public interface PublicNotices {
    /// Tells of the certificate as it is now, within the caller's transaction.
    void tell(Certificate certificate);
}
