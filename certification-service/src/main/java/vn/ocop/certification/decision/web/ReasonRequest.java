package vn.ocop.certification.decision.web;

import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// Why something is declined, rejected or taken back.
record ReasonRequest(
        @NotNull @Text(max = 2000, lines = true) String reason) {}
