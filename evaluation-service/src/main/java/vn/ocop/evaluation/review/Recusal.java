package vn.ocop.evaluation.review;

import java.time.Instant;

/// A person who may not score a product, nor see how others do.
///
/// @param by who recorded it: the person, or the council's secretary or chair
public record Recusal(String person, String reason, String by, Instant at) {}
