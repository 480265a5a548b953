package vn.ocop.web.idempotency;

/// Rolls back the one of two simultaneous twins that came second.
final class KeyTaken extends RuntimeException {
    KeyTaken() {
        super("A request with the same key was answered meanwhile", null, false, false);
    }
}
