package vn.ocop.evaluation.scoring;

import java.util.List;
import java.util.UUID;

/// The closed passes, append-only.
public interface Passes {
    void add(ClosedPass pass);

    /// The closed passes of a review, the first one first.
    List<ClosedPass> of(UUID reviewId);
}
