package vn.ocop.certification.credential;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ocop.certification.certificate.CertificateStatus;
import vn.ocop.events.CertificateId;

/// The places in the status lists.
public interface StatusPlaces {
    /// The certificate's place; empty for one that is not issued here.
    Optional<StatusPlace> of(CertificateId certificate);

    /// How many lists there are, at least 1.
    int lists();

    /// The positions in a list of the certificates that have one of these statuses on that day.
    IntStream having(Set<CertificateStatus> statuses, int list, LocalDate on);
}
