package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import vn.ocop.registration.administration.RulesDraft;

/// A province's local rules as they are to become. What is absent stays as it was.
///
/// @param scoringPasses at a tier; 0 for as many as the rulebook says
/// @param returnRounds how often a dossier may be returned; 0 for no limit
/// @param returnLapseDays after which a returned dossier lapses; 0 for never
/// @param nearEdgeMargin in hundredths of a point
record RulesBody(
        @Min(0) @Max(5) @Schema(example = "2") @Nullable Integer scoringPasses,
        @Nullable Boolean nearestBox,
        @Min(0) @Max(20) @Schema(example = "3") @Nullable Integer returnRounds,
        @Min(0) @Max(730) @Schema(example = "60") @Nullable Integer returnLapseDays,
        @Nullable Boolean suspensionAllowed,
        @Min(0) @Max(1000) @Schema(example = "50") @Nullable Integer nearEdgeMargin,
        @Min(2) @Max(1000) @Schema(example = "10") @Nullable Integer severityMinimumSheets) {
    static final RulesDraft UNCHANGED = new RulesDraft(null, null, null, null, null, null, null);

    RulesDraft draft() {
        return new RulesDraft(
                scoringPasses,
                nearestBox,
                returnRounds,
                returnLapseDays,
                suspensionAllowed,
                nearEdgeMargin,
                severityMinimumSheets);
    }
}
