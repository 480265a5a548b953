package vn.ocop.certification.register.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// Numbers that no certificate here bears.
///
/// @param through the last of them; the first is the one behind the last number taken
record NumberGapRequest(
        @NotNull @Text(max = 16) String unitCode,
        @Min(2018) @Max(2200) int year,
        @Min(1) @Max(1_000_000) int through,
        @NotNull @Text(max = 2000, lines = true) String reason) {}
