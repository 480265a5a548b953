package vn.ocop.registration.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.ocop.events.CertificateId;
import vn.ocop.events.ProductId;

/// The certificates that were heard of.
public interface Certificates {
    void add(Certificate certificate);

    /// The certificate holds until before this day.
    void extend(CertificateId id, LocalDate validBefore);

    /// The certificate was revoked or superseded.
    void end(CertificateId id);

    /// The product's latest certificate that was neither revoked nor superseded; it may have expired.
    Optional<Certificate> of(ProductId product);
}
