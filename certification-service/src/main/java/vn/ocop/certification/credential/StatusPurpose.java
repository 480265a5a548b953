package vn.ocop.certification.credential;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.ocop.certification.certificate.CertificateStatus;

/// What a set bit in a status list means (W3C Bitstring Status List 1.0, 2.2).
public enum StatusPurpose {
    /// It does not hold any more, for ever.
    REVOCATION,
    /// It does not hold for the time being.
    SUSPENSION,
    /// There is a newer one of the same product.
    REFRESH;

    /// The purpose of this name; empty for another word.
    public static Optional<StatusPurpose> named(String name) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.text().equals(name))
                .findFirst();
    }

    /// Its name in lists and addresses.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The statuses for which the bit is set.
    Set<CertificateStatus> statuses() {
        return switch (this) {
            case REVOCATION -> Set.of(CertificateStatus.REVOKED, CertificateStatus.SUPERSEDED);
            case SUSPENSION -> Set.of(CertificateStatus.SUSPENDED);
            case REFRESH -> Set.of(CertificateStatus.SUPERSEDED);
        };
    }
}
