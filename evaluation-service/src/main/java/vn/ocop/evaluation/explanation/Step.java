package vn.ocop.evaluation.explanation;

import java.util.List;

/// One step from the sheets to the stars: its words are the message `explanation.<kind>`.
///
/// @param arguments of the message: text, or a tier
/// @param source where the rule of this step stands
public record Step(Kind kind, List<Object> arguments, Source source) {
    public Step {
        arguments = List.copyOf(arguments);
    }

    /// What is done in a step.
    public enum Kind {
        RULES,
        SHEET,
        SUM,
        MEAN,
        SPREAD_WITHIN,
        SPREAD_EXCEEDED,
        BAND_REACHED,
        BAND_MISSED,
        GATE_REACHED,
        GATE_MISSED,
        NEAREST_GATE_REACHED,
        NEAREST_GATE_MISSED,
        NO_GATE,
        STARS,
        CAPPED,
        THRESHOLD_REACHED,
        THRESHOLD_MISSED,
        RESCORED,
        SUPPLEMENT_ORDERED,
        PASSED_ON,
        FORWARDED,
        NOT_FORWARDED,
        CERTIFIED,
        NOT_CERTIFIED,
        CENTRAL
    }
}
