package vn.ocop.certification.record.web;

import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// Why a list is turned down or taken back.
record RejectionRequest(
        @NotNull @Text(max = 2000, lines = true) String reason) {}
