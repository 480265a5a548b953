package vn.ocop.certification.certificate;

import java.time.Instant;
import java.time.LocalDate;
import vn.ocop.events.CertificateId;

/// The certificate that took another one's place.
///
/// @param on its decision's date: from that day the older one is superseded
public record Replacement(CertificateId by, LocalDate on, Instant at) {}
