package vn.ocop.evaluation.minutes.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.text.Text;

/// What actions on minutes bring along.
final class Bodies {
    private Bodies() {}

    /// The new text of a supplement; absent for minutes, which are the record.
    record Redraft(
            @Nullable @Text(max = 20000, lines = true) String text) {}

    /// The text that the person has read and signs.
    record SignedText(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    /// A dissenting opinion, in the member's own words.
    record Opinion(@NotNull @Text(max = 4000, lines = true) String opinion) {}
}
