package vn.ocop.registration.notice;

/// A way for letters to leave.
public interface Post {
    /// Whether this installation has it.
    boolean isOpen();

    /// What a letter that it took is.
    NoticeStatus accepted();

    /// Hands the letter over; on return it is accepted.
    ///
    /// @throws PostAway if it is not accepted now
    void send(Letter letter);
}
