package vn.ocop.evaluation.planted;

/// A service that another one knows.
public record PlantedCouncil(int members) {}
