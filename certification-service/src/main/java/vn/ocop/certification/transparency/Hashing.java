package vn.ocop.certification.transparency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 of leaves and nodes, told apart by their first byte (RFC 9162, 2.1.1).
final class Hashing {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Hashing() {}

    static byte[] leaf(byte[] fact) {
        var sha256 = sha256();
        sha256.update(LEAF);
        return sha256.digest(fact);
    }

    static byte[] node(byte[] left, byte[] right) {
        var sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
