package vn.ocop.registration.participation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.ocop.events.ProductId;
import vn.ocop.web.text.Text;

/// A proposed product to be taken off a province's list of a year.
record StrikeBody(
        @NotNull @Text(max = 10) @Schema(example = "24") String provinceCode,

        @NotNull @Min(2019) @Max(2100) @Schema(example = "2026")
        Integer year,

        @NotNull ProductId productId) {}
