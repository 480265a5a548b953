package vn.ocop.evaluation.scoring;

/// A ticked box: its position, for two boxes may carry equal points, and the points it carried then.
public record Tick(int box, int points) {}
