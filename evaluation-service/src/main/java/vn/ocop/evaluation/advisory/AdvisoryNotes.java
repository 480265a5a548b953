package vn.ocop.evaluation.advisory;

import java.util.List;
import java.util.UUID;

/// All advisory notes, append-only.
public interface AdvisoryNotes {
    /// Adds one.
    ///
    /// @return false for a second pre-score by the same person
    boolean add(AdvisoryNote note);

    /// Those on a review, as they were written.
    List<AdvisoryNote> on(UUID reviewId);
}
