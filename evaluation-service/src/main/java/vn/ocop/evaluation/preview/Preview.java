package vn.ocop.evaluation.preview;

import java.util.List;
import java.util.UUID;
import vn.ocop.events.DossierId;
import vn.ocop.rulebook.GateMiss;

/// What a unit's closed passes would come to under a draft of rules.
///
/// @param examined the passes that were counted again
/// @param notComparable passes whose sheets do not fit the draft's criteria
/// @param changes products that would have other stars, or whose pass would have had to be scored again or not
public record Preview(int examined, int notComparable, List<Change> changes) {
    public Preview {
        changes = List.copyOf(changes);
    }

    /// A product that the draft would change.
    ///
    /// @param mean of the sheets' totals, which no draft changes
    /// @param stars as they were counted
    /// @param starsUnderDraft as the draft would have them
    /// @param scoredAgain whether the spread was over the limit
    /// @param scoredAgainUnderDraft whether it would be over the draft's
    public record Change(
            UUID reviewId,
            DossierId dossierId,
            String product,
            String producer,
            String rulebook,
            int setNumber,
            String mean,
            int stars,
            int starsUnderDraft,
            List<GateMiss> missed,
            List<GateMiss> missedUnderDraft,
            boolean scoredAgain,
            boolean scoredAgainUnderDraft) {}
}
