package vn.ocop.verifier.record;

/// The issuer did not sign it.
final class Forged extends Exception {
    private static final long serialVersionUID = 1L;

    Forged(String why) {
        super(why);
    }
}
