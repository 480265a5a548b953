package vn.ocop.certification.register;

import vn.ocop.certification.history.Stamp;

/// Numbers that no certificate here bears, such as those used on paper before the system: never used, always explained.
public record NumberGap(String issuer, int year, int first, int last, Explanation explanation) {
    /// Why there is a gap, and who says so.
    public record Explanation(String reason, Stamp by) {}
}
