package vn.ocop.evaluation.advisory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.advisory.NoteDraft;
import vn.ocop.evaluation.advisory.NoteKind;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.web.text.Text;

/// What an advisory note brings along.
final class AdvisoryBodies {
    private AdvisoryBodies() {}

    /// A note.
    ///
    /// @param inOrder for checks only: whether the dossier is in order
    /// @param items what is lacking or should be supplemented
    /// @param ticks for a pre-score only
    record Note(
            @NotNull NoteKind kind,
            @NotNull @Text(max = 4000, lines = true) String opinion,
            @Nullable Boolean inOrder,
            @Nullable @Size(max = 50) List<@Valid Item> items,
            @Nullable @Size(max = 200) Map<String, @NotNull Integer> ticks) {
        NoteDraft draft() {
            var named = items == null
                    ? List.<ReturnedItem>of()
                    : items.stream()
                            .map(item -> new ReturnedItem(item.item(), item.reason()))
                            .toList();
            return new NoteDraft(kind, opinion, inOrder, named, ticks == null ? Map.of() : ticks);
        }
    }

    /// An item of the document list or a criterion, and what is the matter with it.
    record Item(
            @NotNull @Text(max = 100) String item,
            @NotNull @Text(max = 1000, lines = true) String reason) {}
}
