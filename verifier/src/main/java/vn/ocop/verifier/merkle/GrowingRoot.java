package vn.ocop.verifier.merkle;

import java.util.ArrayDeque;
import java.util.Deque;

/// The root of a tree whose entries are read one after another.
public final class GrowingRoot {
    private final Deque<byte[]> peaks = new ArrayDeque<>();
    private long size;

    /// Adds the next entry.
    public void add(byte[] entry) {
        byte[] hash = MerkleHash.ofLeaf(entry);
        for (long left = size; (left & 1) == 1; left >>= 1) {
            hash = MerkleHash.ofNode(peaks.pop(), hash);
        }
        peaks.push(hash);
        size++;
    }

    public long size() {
        return size;
    }

    /// The root over the entries so far.
    public byte[] root() {
        byte[] root = null;
        for (var peak : peaks) { // the smallest first
            root = root == null ? peak : MerkleHash.ofNode(peak, root);
        }
        return root == null ? MerkleHash.ofNothing() : root.clone();
    }
}
