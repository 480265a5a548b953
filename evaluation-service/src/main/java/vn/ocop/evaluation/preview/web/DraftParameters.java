package vn.ocop.evaluation.preview.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.preview.Draft;
import vn.ocop.evaluation.preview.DraftGate;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.Text;

/// A draft of rules, as query parameters. What is absent stays as it is.
///
/// @param two the least mean of two stars, likewise `three`, `four` and `five`
/// @param gate a minimum as `set:criterion:stars:points`, 0 points for none
record DraftParameters(
        @Text(max = 20) @Schema(example = "vn-2026") @Nullable
        String rulebook,

        @Min(1) @Max(100) @Nullable Integer two,
        @Min(1) @Max(100) @Nullable Integer three,
        @Min(1) @Max(100) @Schema(example = "75") @Nullable Integer four,
        @Min(1) @Max(100) @Nullable Integer five,
        @Min(0) @Max(100) @Schema(example = "12") @Nullable Integer spreadLimit,
        @Nullable Boolean nearestBox,

        @Size(max = 50) @Schema(example = "[\"6:3.1:4:3\"]") @Nullable
        List<String> gate) {
    /// @throws vn.ocop.web.problem.Problem 400 for a gate of another form
    Draft draft() {
        return new Draft(
                rulebook,
                two,
                three,
                four,
                five,
                spreadLimit,
                nearestBox,
                Objects.requireNonNullElse(gate, List.<String>of()).stream()
                        .map(DraftParameters::gate)
                        .toList());
    }

    private static DraftGate gate(String text) {
        try {
            return DraftGate.of(text);
        } catch (IllegalArgumentException other) {
            throw Problems.invalid().at("gate", "preview.gate-form", text);
        }
    }
}
