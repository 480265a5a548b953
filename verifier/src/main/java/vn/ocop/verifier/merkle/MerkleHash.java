package vn.ocop.verifier.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hashes of a Merkle tree: leaves and nodes are told apart by their first byte (RFC 9162, 2.1.1).
public final class MerkleHash {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleHash() {}

    /// The hash of the tree without leaves.
    public static byte[] ofNothing() {
        return digest().digest();
    }

    /// The hash of an entry.
    public static byte[] ofLeaf(byte[] entry) {
        var digest = digest();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    /// The hash of a node with these children.
    public static byte[] ofNode(byte[] left, byte[] right) {
        var digest = digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
