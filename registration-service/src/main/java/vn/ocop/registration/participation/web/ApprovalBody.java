package vn.ocop.registration.participation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// The paper that approves what is proposed for a province's list of a year.
record ApprovalBody(
        @NotNull @Text(max = 10) @Schema(example = "24") String provinceCode,

        @NotNull @Min(2019) @Max(2100) @Schema(example = "2026")
        Integer year,

        @NotNull @Text(max = 100) @Schema(example = "512/QĐ-UBND")
        String decision) {}
