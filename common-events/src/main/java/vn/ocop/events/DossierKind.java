package vn.ocop.events;

/// Why a dossier is handed in.
public enum DossierKind {
    FIRST_TIME,
    /// For more stars than the product has; must show what changed.
    UPGRADE,
    /// Renewal before the certificate ends.
    RE_RANKING
}
