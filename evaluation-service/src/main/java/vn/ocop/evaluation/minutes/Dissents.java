package vn.ocop.evaluation.minutes;

import java.util.List;
import java.util.UUID;

/// All dissenting opinions, append-only.
public interface Dissents {
    /// Keeps one.
    ///
    /// @return false if the member has given one on this pass
    boolean add(Dissent dissent);

    /// Those on a review, as they were given.
    List<Dissent> on(UUID reviewId);
}
