package vn.ocop.registration.notice;

/// The post did not accept a letter.
public final class PostAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PostAway(String said, Throwable cause) {
        super(said, cause);
    }
}
