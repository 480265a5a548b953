package vn.ocop.certification.certificate.web;

import jakarta.validation.constraints.NotNull;
import vn.ocop.certification.certificate.RevocationGround;
import vn.ocop.web.text.Text;

/// Why a certificate shall be revoked.
record RevocationRequest(
        @NotNull RevocationGround ground,
        @NotNull @Text(max = 2000, lines = true) String reason) {}
