package vn.ocop.registration.notice;

/// What a notice is about; each has its words in the message files.
public enum NoticeKind {
    DEADLINE_NEAR,
    DEADLINE_PASSED,
    /// A returned dossier is to be handed in again soon.
    MEND_SOON,
    RETURNED,
    RULES_CHANGED,
    LAPSED,
    NOT_QUALIFIED,
    DISQUALIFIED,
    RANKED,
    FORWARDED,
    CERTIFIED,
    DECLINED,
    REVOKED,
    SUSPENDED,
    RESUMED,
    EXTENDED,
    RENEWAL_DUE
}
