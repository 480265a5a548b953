package vn.ocop.certification.certificate.web;

import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// Why a requested revocation is turned down.
record KeepRequest(@NotNull @Text(max = 2000, lines = true) String reason) {}
