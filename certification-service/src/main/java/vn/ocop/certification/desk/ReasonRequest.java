package vn.ocop.certification.desk;

import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// Why something is declined, rejected or taken back.
public record ReasonRequest(
        @NotNull @Text(max = 2000, lines = true) String reason) {}
