package vn.ocop.evaluation.complaint;

import org.jspecify.annotations.Nullable;

/// What came of a complaint.
///
/// @param grounds facts and articles that it rests on
/// @param consequence what follows, in words, for the result itself never changes by it; absent where it is rejected
public record Resolution(
        Outcome outcome, String grounds, @Nullable String consequence) {
    /// Whether the complaint was right.
    public enum Outcome {
        UPHELD,
        PARTLY_UPHELD,
        REJECTED
    }
}
