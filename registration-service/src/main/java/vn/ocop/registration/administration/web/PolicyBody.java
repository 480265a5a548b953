package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.registration.administration.PolicyDraft;
import vn.ocop.web.text.Text;

/// A province's policy as it is to become. What is absent stays as it was.
record PolicyBody(
        @NotNull @Text(max = 10) @Schema(example = "27") String provinceCode,
        @Min(1) @Max(100) @Schema(example = "3") @Nullable Integer quorumNumerator,
        @Min(1) @Max(100) @Schema(example = "4") @Nullable Integer quorumDenominator,
        @Min(0) @Max(100) @Schema(example = "10") @Nullable Integer spreadLimit,
        @Nullable Boolean participatingListRequired,
        @Nullable Boolean provisionalCertificate,

        @Text(max = 100)
        @Pattern(regexp = ".*\\{number}.*")
        @Schema(example = "{number}/{year}/GCN-OCOP-{issuer}")
        @Nullable
        String certificateNumberPattern,

        @Valid @Nullable RulesBody rules,
        @NotNull @Schema(example = "2020-02-01") LocalDate effectiveFrom) {
    PolicyDraft draft() {
        return new PolicyDraft(
                provinceCode,
                quorumNumerator,
                quorumDenominator,
                spreadLimit,
                participatingListRequired,
                provisionalCertificate,
                certificateNumberPattern,
                rules == null ? RulesBody.UNCHANGED : rules.draft(),
                effectiveFrom);
    }
}
