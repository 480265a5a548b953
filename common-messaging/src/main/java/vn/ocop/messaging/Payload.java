package vn.ocop.messaging;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of one event and their SHA-256. Whoever is handed the arrays must not change them.
public final class Payload {
    private final byte[] bytes;
    private final byte[] sha256;

    private Payload(byte[] bytes, byte[] sha256) {
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /// The bytes with the hash that they have.
    public static Payload of(byte[] bytes) {
        try {
            return new Payload(bytes, MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The bytes with the hash that was kept with them.
    public static Payload kept(byte[] bytes, byte[] sha256) {
        return new Payload(bytes, sha256);
    }

    public byte[] bytes() {
        return bytes;
    }

    public byte[] sha256() {
        return sha256;
    }

    /// The hash in lower-case hexadecimal digits.
    public String sha256Text() {
        return HexFormat.of().formatHex(sha256);
    }

    public boolean hasHash(byte[] other) {
        return MessageDigest.isEqual(sha256, other);
    }
}
