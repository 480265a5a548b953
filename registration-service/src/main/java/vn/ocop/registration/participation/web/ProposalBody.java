package vn.ocop.registration.participation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.ocop.events.ProductId;
import vn.ocop.web.text.Text;

/// Products proposed for a province's list of a year.
record ProposalBody(
        @NotNull @Text(max = 10) @Schema(example = "24") String provinceCode,

        @NotNull @Min(2019) @Max(2100) @Schema(example = "2026")
        Integer year,

        @NotNull @Size(min = 1, max = 200) List<@NotNull ProductId> productIds) {}
