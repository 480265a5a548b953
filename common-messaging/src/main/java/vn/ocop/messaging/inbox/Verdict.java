package vn.ocop.messaging.inbox;

/// What is to be done with an arrival.
enum Verdict {
    /// It follows what was applied last.
    NEXT,
    /// Something is missing or quarantined before it.
    EARLY,
    /// It was here before.
    DUPLICATE,
    /// Another event was here before in its place.
    CONTRADICTORY
}
