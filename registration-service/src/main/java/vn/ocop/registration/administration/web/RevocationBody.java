package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// Why a grant ends at once.
record RevocationBody(
        @NotNull @Text(max = 2000, lines = true) @Schema(example = "Chuyển công tác")
        String reason) {}
