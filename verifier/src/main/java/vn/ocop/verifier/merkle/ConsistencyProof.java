package vn.ocop.verifier.merkle;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/// That a tree begins with all entries of a smaller one, in the same order.
///
/// @param first the smaller tree's size, at least 1
/// @param second the larger tree's size
/// @param path the hashes that complete both
public record ConsistencyProof(long first, long second, List<byte[]> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /// Whether the path leads to both roots (RFC 9162, 2.1.4.2).
    public boolean proves(byte[] firstRoot, byte[] secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && MessageDigest.isEqual(firstRoot, secondRoot);
        }
        var steps = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            steps.addFirst(firstRoot);
        }
        return !steps.isEmpty() && leads(steps, firstRoot, secondRoot);
    }

    private boolean leads(List<byte[]> steps, byte[] firstRoot, byte[] secondRoot) {
        int whole = Long.numberOfTrailingZeros(first);
        long fn = (first - 1) >> whole;
        long sn = (second - 1) >> whole;
        byte[] older = steps.getFirst();
        byte[] newer = older;
        for (var step : steps.subList(1, steps.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                older = MerkleHash.ofNode(step, older);
                newer = MerkleHash.ofNode(step, newer);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                newer = MerkleHash.ofNode(newer, step);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && MessageDigest.isEqual(older, firstRoot) && MessageDigest.isEqual(newer, secondRoot);
    }
}
