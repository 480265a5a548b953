package vn.ocop.certification.inspection.web;

import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// Why the certificate shall be revoked.
record EscalationRequest(
        @NotNull @Text(max = 100) String ground,
        @NotNull @Text(max = 2000, lines = true) String reason) {}
