package vn.ocop.registration.administration;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.AdministrationEvent.LocalRules;

/// The local rules as they are to become. What is absent stays as it was.
public record RulesDraft(
        @Nullable Integer scoringPasses,
        @Nullable Boolean nearestBox,
        @Nullable Integer returnRounds,
        @Nullable Integer returnLapseDays,
        @Nullable Boolean suspensionAllowed,
        @Nullable Integer nearEdgeMargin,
        @Nullable Integer severityMinimumSheets) {
    LocalRules after(LocalRules last) {
        return new LocalRules(
                requireNonNullElse(scoringPasses, last.scoringPasses()),
                requireNonNullElse(nearestBox, last.nearestBox()),
                requireNonNullElse(returnRounds, last.returnRounds()),
                requireNonNullElse(returnLapseDays, last.returnLapseDays()),
                requireNonNullElse(suspensionAllowed, last.suspensionAllowed()),
                requireNonNullElse(nearEdgeMargin, last.nearEdgeMargin()),
                requireNonNullElse(severityMinimumSheets, last.severityMinimumSheets()));
    }
}
