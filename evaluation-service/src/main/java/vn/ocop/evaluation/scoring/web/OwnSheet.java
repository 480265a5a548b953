package vn.ocop.evaluation.scoring.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.scoring.SealedSheet;
import vn.ocop.evaluation.scoring.Sheets.Draft;

/// A member's own ticks: the position of the ticked box by the criterion's code.
///
/// @param receipt absent while it is a draft
record OwnSheet(
        Map<String, Integer> ticks,
        @Nullable Instant savedAt,
        @Nullable Receipt receipt) {
    /// No tick yet.
    static final OwnSheet EMPTY = new OwnSheet(Map.of(), null, null);

    static OwnSheet of(Draft draft) {
        return new OwnSheet(draft.ticks(), draft.savedAt(), null);
    }

    static OwnSheet of(SealedSheet sheet) {
        var ticks = new LinkedHashMap<String, Integer>();
        sheet.ticks().forEach((code, tick) -> ticks.put(code, tick.box()));
        return new OwnSheet(ticks, sheet.submittedAt(), Receipt.of(sheet));
    }
}
