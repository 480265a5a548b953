package vn.ocop.evaluation.council;

/// What a person is in a council.
public enum Position {
    /// Presides, scores, and without whom nothing closes.
    CHAIR,
    /// Scores, and presides over products from which the chair is recused.
    DEPUTY,
    /// Scores.
    MEMBER,
    /// Keeps attendance and minutes, closes passes. Never scores.
    SECRETARY,
    /// Checks dossiers, pre-scores and surveys for the council. Never scores.
    ADVISOR;

    /// Whether it fills in sheets.
    public boolean scores() {
        return this != SECRETARY && this != ADVISOR;
    }
}
