package vn.ocop.certification.inspection.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.ocop.events.CertificateId;
import vn.ocop.web.text.Text;

/// A visit to be planned.
record PlanRequest(
        @NotNull CertificateId certificateId,
        @NotNull LocalDate plannedOn,
        @NotNull @Text(max = 2000, lines = true) String purpose) {}
