package vn.ocop.registration.administration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A province's policy as it is to become. What is absent stays as the policy before it, or the rulebook, has it.
public record PolicyDraft(
        String provinceCode,
        @Nullable Integer quorumNumerator,
        @Nullable Integer quorumDenominator,
        @Nullable Integer spreadLimit,
        @Nullable Boolean participatingListRequired,
        @Nullable Boolean provisionalCertificate,
        @Nullable String certificateNumberPattern,
        RulesDraft rules,
        LocalDate effectiveFrom) {}
