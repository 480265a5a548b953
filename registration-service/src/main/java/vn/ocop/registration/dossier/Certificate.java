package vn.ocop.registration.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;

/// A certificate as certification-service told of it.
///
/// @param dossier absent for one that was given out on paper before the system
/// @param validBefore first day on which it no longer holds, extension included
public record Certificate(
        CertificateId id,
        ProductId product,
        @Nullable DossierId dossier,
        String number,
        int stars,
        LocalDate validFrom,
        LocalDate validBefore) {}
