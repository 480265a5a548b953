package vn.ocop.evaluation.sample;

/// Where samples lie and how they are kept.
public record Storage(String place, String keeping) {}
