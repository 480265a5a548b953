package vn.ocop.registration.dossier;

/// Where a dossier stands. From `UNDER_REVIEW` on it mirrors what evaluation and certification tell.
public enum DossierState {
    DRAFT,
    SUBMITTED,
    /// The commune's report of Decision 26/2026 is in.
    COMMUNE_REPORTED,
    UNDER_REVIEW,
    /// Back for mending; only what was named is open.
    RETURNED,
    RANKED,
    FORWARDED_TO_CENTRE,
    NOT_QUALIFIED,
    DISQUALIFIED,
    CERTIFIED,
    /// Ranked, but left out of recognition.
    DECLINED,
    WITHDRAWN,
    /// A deadline passed on which the case depended.
    LAPSED
}
