package vn.ocop.registration.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.ocop.events.CertificateId;
import vn.ocop.events.ProductId;

/// The certificates that were heard of.
public interface Certificates {
    void add(Certificate certificate);

    /// Adds one that was given out on paper before the system.
    void add(Certificate certificate, PaperCertificate paper);

    /// Whether it was given out on paper before the system, so that no dossier is known of it.
    boolean isOnPaper(CertificateId id);

    /// The one with this lookup code that was given out on paper, if its product comes from the commune or from one
    /// that the commune took over, and it was neither revoked nor superseded.
    Optional<PaperCertificate> onPaper(String lookupCode, String communeCode);

    /// The certificate holds until before this day.
    void extend(CertificateId id, LocalDate validBefore);

    /// The certificate was revoked or superseded.
    void end(CertificateId id);

    /// The product's latest certificate that was neither revoked nor superseded; it may have expired.
    Optional<Certificate> of(ProductId product);
}
