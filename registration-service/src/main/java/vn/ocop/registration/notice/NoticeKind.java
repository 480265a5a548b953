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
    /// A later fact concerns a result: the offices that decided it and have the dossier are to say what follows.
    RESULT_DOUBTED,
    /// A complaint on a result came in.
    COMPLAINT_RECEIVED,
    /// The unit answered a complaint, or it was taken back.
    COMPLAINT_ANSWERED,
    COMPLAINT_DUE,
    COMPLAINT_OVERDUE,
    CERTIFIED,
    DECLINED,
    /// A requested revocation waits for the second person of the office, and the day to decide is near, or past.
    REVOCATION_NEAR,
    REVOCATION_LATE,
    REVOKED,
    SUSPENDED,
    RESUMED,
    EXTENDED,
    RENEWAL_DUE
}
