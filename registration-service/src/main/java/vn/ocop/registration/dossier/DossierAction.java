package vn.ocop.registration.dossier;

/// What can happen to a dossier: the first three by people here, the others by facts told by other services.
public enum DossierAction {
    /// Hands the dossier in, or in again after a return.
    SUBMIT,
    /// Hands in the commune's report.
    REPORT,
    WITHDRAW,
    RECEIVE,
    RETURN,
    ADMIT,
    ORDER_RESCORING,
    PASS_ON,
    NOT_QUALIFY,
    DISQUALIFY,
    RANK,
    FORWARD,
    CERTIFY,
    DECLINE,
    REVOKE,
    SUPERSEDE,
    /// A deadline passed on which the case depended.
    LAPSE;

    /// Whether people take it here.
    public boolean isPeoples() {
        return compareTo(WITHDRAW) <= 0;
    }
}
