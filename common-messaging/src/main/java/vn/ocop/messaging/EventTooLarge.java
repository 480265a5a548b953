package vn.ocop.messaging;

/// An event that no topic would take. Refused before the commit: afterwards it would block its stream for
/// ever.
public final class EventTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EventTooLarge(String type, int bytes, int limit) {
        super("%s has %d bytes, at most %d can be told; send documents by hash".formatted(type, bytes, limit));
    }
}
