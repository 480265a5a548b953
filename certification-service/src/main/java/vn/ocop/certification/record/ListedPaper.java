package vn.ocop.certification.record;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.CertificateId;

/// A paper on a list.
///
/// @param id of the certificate that it becomes here once the list is confirmed
/// @param lookupCode by which the public finds it from then on
public record ListedPaper(CertificateId id, @Nullable String lookupCode, PaperCertificate paper) {}
