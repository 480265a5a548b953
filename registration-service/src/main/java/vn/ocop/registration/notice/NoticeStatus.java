package vn.ocop.registration.notice;

/// What became of a notice.
public enum NoticeStatus {
    WAITING,
    /// A mail server accepted it.
    SENT,
    /// It was put into a folder, where an installation has that instead of a mail server.
    FILED,
    /// The mail server did not accept it, however often it was tried.
    FAILED,
    /// Not sent: the recipient has no address on record.
    NO_ADDRESS,
    /// Not sent: no mail server was set up when it was written.
    NO_MAIL_SERVER
}
