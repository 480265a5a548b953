package vn.ocop.web.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.Tier;
import vn.ocop.web.text.Text;

/// What makes a note.
public record NewNote(
        @NotNull @Text(max = 20) String text,
        @Min(1) int count,
        @Nullable Tier tier,
        @Nullable Boolean urgent,
        @Nullable List<@Valid Line> lines,
        @Nullable Map<String, Integer> ticks) {
    /// One line.
    public record Line(@NotNull @Text(max = 5) String words) {}
}
