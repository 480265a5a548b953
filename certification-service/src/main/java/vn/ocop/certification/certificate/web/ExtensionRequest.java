package vn.ocop.certification.certificate.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.ocop.web.text.Text;

/// A decision that extends a certificate.
///
/// @param validThrough the last day on which it holds then
record ExtensionRequest(
        @NotNull LocalDate validThrough,
        @NotNull @Text(max = 100) String decisionNumber,
        @NotNull LocalDate decidedOn) {}
