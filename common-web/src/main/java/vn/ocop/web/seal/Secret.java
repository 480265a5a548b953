package vn.ocop.web.seal;

/// What only our services know. Shows itself to nobody.
public final class Secret {
    private final byte[] bytes;

    public Secret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// A seal for one purpose.
    public Seal sealFor(String purpose) {
        return new Seal(bytes, purpose);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
