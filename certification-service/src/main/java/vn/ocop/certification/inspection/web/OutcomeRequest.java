package vn.ocop.certification.inspection.web;

import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// Why it is cancelled, or how it was resolved.
record OutcomeRequest(
        @NotNull @Text(max = 2000, lines = true) String outcome) {}
