package vn.ocop.evaluation.advisory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.EvaluationEvent.ReturnedItem;

/// A note as an advisor writes it.
///
/// @param inOrder for checks only: whether the dossier is in order
/// @param items what is lacking or should be supplemented, by item of the document list or by criterion
/// @param ticks for a pre-score only: the position of the box by the criterion's code
public record NoteDraft(
        NoteKind kind,
        String opinion,
        @Nullable Boolean inOrder,
        List<ReturnedItem> items,
        Map<String, Integer> ticks) {}
