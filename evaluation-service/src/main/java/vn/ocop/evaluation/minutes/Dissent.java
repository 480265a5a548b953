package vn.ocop.evaluation.minutes;

import java.time.Instant;
import java.util.UUID;

/// A member's dissenting opinion (ý kiến bảo lưu) on the result of a closed pass. It changes no result.
public record Dissent(UUID reviewId, int pass, String member, String memberName, String opinion, Instant at) {}
