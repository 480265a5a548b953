package vn.ocop.registration.likeness;

import java.time.Instant;

/// What a person made of two products that are called nearly alike.
///
/// @param reason in the person's own words
public record Verdict(Finding finding, String reason, String judgedBy, Instant judgedAt) {
    /// One product or two.
    public enum Finding {
        SAME,
        DIFFERENT
    }
}
