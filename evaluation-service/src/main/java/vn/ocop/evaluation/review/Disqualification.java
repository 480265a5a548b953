package vn.ocop.evaluation.review;

/// Why a case ended whatever the points.
public record Disqualification(String reason, String legalGround) {}
