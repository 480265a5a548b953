package vn.ocop.verifier.merkle;

import java.util.ArrayList;
import java.util.List;

/// The definitions of RFC 9162 written down as they stand there, over a list: slow and plain.
public final class PlainTree {
    private PlainTree() {}

    /// MTH(D[n]), 2.1.1.
    public static byte[] root(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return MerkleHash.ofNothing();
        }
        if (entries.size() == 1) {
            return MerkleHash.ofLeaf(entries.getFirst());
        }
        int k = split(entries.size());
        return MerkleHash.ofNode(root(entries.subList(0, k)), root(entries.subList(k, entries.size())));
    }

    /// PATH(m, D[n]), 2.1.3.1.
    public static List<byte[]> path(int m, List<byte[]> entries) {
        if (entries.size() == 1) {
            return List.of();
        }
        int k = split(entries.size());
        var left = entries.subList(0, k);
        var right = entries.subList(k, entries.size());
        return m < k ? with(path(m, left), root(right)) : with(path(m - k, right), root(left));
    }

    /// PROOF(m, D[n]), 2.1.4.1.
    public static List<byte[]> proof(int m, List<byte[]> entries) {
        return subproof(m, entries, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> entries, boolean whole) {
        if (m == entries.size()) {
            return whole ? List.of() : List.of(root(entries));
        }
        int k = split(entries.size());
        var left = entries.subList(0, k);
        var right = entries.subList(k, entries.size());
        return m <= k ? with(subproof(m, left, whole), root(right)) : with(subproof(m - k, right, false), root(left));
    }

    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }

    private static List<byte[]> with(List<byte[]> path, byte[] last) {
        var longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
