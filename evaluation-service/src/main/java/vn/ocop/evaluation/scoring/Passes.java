package vn.ocop.evaluation.scoring;

import java.util.List;
import java.util.UUID;

/// The closed passes, append-only.
public interface Passes {
    void add(ClosedPass pass);

    /// The closed passes of a review, the first one first.
    List<ClosedPass> of(UUID reviewId);

    /// The passes that closed in a session, in the order in which they closed.
    List<ClosedPass> inSession(UUID sessionId);

    /// The passes that closed in sessions of a unit since the beginning, in that order.
    List<ClosedPass> ofUnit(String unitCode);

    /// The passes that closed in sessions of a round, in that order.
    List<ClosedPass> inRound(UUID roundId);
}
