package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.ocop.web.text.Text;

/// A window of past days for which dossiers may be recorded.
///
/// @param until the last day
record BackfillBody(
        @NotNull @Text(max = 10) @Schema(example = "27") String provinceCode,
        @NotNull @Schema(example = "2020-08-01") LocalDate from,
        @NotNull @Schema(example = "2020-12-31") LocalDate until,

        @NotNull @Text(max = 2000, lines = true) @Schema(example = "Ghi lại đợt đánh giá năm 2020")
        String reason) {}
