package vn.ocop.registration.likeness.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import vn.ocop.registration.likeness.Verdict.Finding;
import vn.ocop.web.text.Text;

/// What a person makes of two products that are called nearly alike.
record VerdictBody(
        @NotNull Finding finding,

        @NotNull @Text(max = 1000, lines = true) @Schema(example = "Hai cơ sở khác nhau, nguyên liệu khác nhau")
        String reason) {}
