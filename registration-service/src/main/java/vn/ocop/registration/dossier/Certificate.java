package vn.ocop.registration.dossier;

import java.time.LocalDate;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;

/// A certificate as certification-service told of it.
///
/// @param validBefore first day on which it no longer holds, extension included
public record Certificate(
        CertificateId id, DossierId dossier, String number, int stars, LocalDate validFrom, LocalDate validBefore) {}
