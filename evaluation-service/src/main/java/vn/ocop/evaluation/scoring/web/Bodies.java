package vn.ocop.evaluation.scoring.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.web.text.Text;

/// What actions on scores bring along.
final class Bodies {
    private Bodies() {}

    /// The position of the ticked box by the criterion's code.
    record Ticks(@NotNull @Size(max = 200) Map<String, @NotNull Integer> ticks) {}

    /// Who steps back, and why.
    ///
    /// @param person absent for oneself
    record Recusal(
            @Nullable @Text(max = 100) String person,
            @NotNull @Text(max = 1000, lines = true) String reason) {}

    /// What the commune is to supplement before another pass, and why.
    record Supplement(
            @NotNull @Text(max = 1000, lines = true) String reason,
            @NotNull @Size(min = 1, max = 50) @Valid List<Item> items) {
        List<ReturnedItem> named() {
            return items.stream()
                    .map(item -> new ReturnedItem(item.item(), item.reason()))
                    .toList();
        }
    }

    /// One item to supplement.
    record Item(
            @NotNull @Text(max = 100) String item,
            @NotNull @Text(max = 1000, lines = true) String reason) {}

    /// What goes into the minutes besides the record.
    record Conclusion(
            @Nullable @Text(max = 2000, lines = true) String note) {}
}
