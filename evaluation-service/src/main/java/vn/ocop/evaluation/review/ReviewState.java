package vn.ocop.evaluation.review;

/// Where a review stands. Which of these a tier knows is said by its table.
public enum ReviewState {
    /// It waits in the office of its unit.
    RECEIVED,
    /// A named officer checks it.
    UNDER_CHECK,
    /// The commune mends what the return named.
    RETURNED,
    /// The council scores it.
    SCORING,
    /// The council scores it again: the sheets of the pass before lay too far apart.
    RESCORING,
    /// The commune supplements what the council named between two passes.
    SUPPLEMENT,
    /// It went on to the next tier.
    PASSED,
    /// It has its stars.
    RANKED,
    /// The centre decides.
    FORWARDED_TO_CENTRE,
    NOT_QUALIFIED,
    DISQUALIFIED,
    WITHDRAWN;

    /// Whether its council may hand in sheets.
    public boolean scores() {
        return this == SCORING || this == RESCORING;
    }

    /// Whether its session has yet to come to a result.
    public boolean isBeforeCouncil() {
        return scores() || this == SUPPLEMENT;
    }

    /// Whether an officer of its unit has to do something, or holds it until it comes back.
    boolean waitsInOffice() {
        return this == RECEIVED || this == UNDER_CHECK || this == RETURNED || this == FORWARDED_TO_CENTRE;
    }
}
