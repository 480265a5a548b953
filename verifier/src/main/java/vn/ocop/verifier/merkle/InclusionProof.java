package vn.ocop.verifier.merkle;

import java.security.MessageDigest;
import java.util.List;

/// That an entry stands in a tree.
///
/// @param leafIndex its place, from 0
/// @param treeSize how many entries the tree has
/// @param path hashes from the leaf's sibling up
public record InclusionProof(long leafIndex, long treeSize, List<byte[]> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /// Whether the path leads from the leaf's hash to the root (RFC 9162, 2.1.3.2).
    public boolean proves(byte[] leafHash, byte[] root) {
        if (leafIndex < 0 || leafIndex >= treeSize) {
            return false;
        }
        long fn = leafIndex;
        long sn = treeSize - 1;
        byte[] hash = leafHash;
        for (var step : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = MerkleHash.ofNode(step, hash);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hash = MerkleHash.ofNode(hash, step);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && MessageDigest.isEqual(hash, root);
    }
}
