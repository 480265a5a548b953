package vn.ocop.evaluation.advisory;

/// What an advisor did with a dossier.
public enum NoteKind {
    /// Whether it has the papers that its rulebook lists, each in due form.
    FORMAL_CHECK,
    /// Whether the evidence shows what it is to show.
    EVIDENCE_CHECK,
    /// Ticks by way of proposal. They count nowhere.
    PRE_SCORE,
    /// What a visit to the producer showed.
    SURVEY,
    /// What the dossier should be asked to supplement.
    SUPPLEMENT_PROPOSAL;

    /// Whether it says if the dossier is in order.
    boolean checks() {
        return this == FORMAL_CHECK || this == EVIDENCE_CHECK;
    }
}
