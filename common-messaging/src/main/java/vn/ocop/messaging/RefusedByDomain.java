package vn.ocop.messaging;

/// Thrown by a listener for an event that it cannot apply: trying again soon is hardly going to help.
public final class RefusedByDomain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param why for the person who looks after the quarantine; no personal data
    public RefusedByDomain(String why) {
        super(why);
    }
}
