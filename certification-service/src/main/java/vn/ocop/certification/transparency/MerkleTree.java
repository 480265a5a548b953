package vn.ocop.certification.transparency;

import java.util.ArrayList;
import java.util.List;

/// A tree as it was when it had so many leaves. It reads a logarithmic number of nodes for whatever is asked.
///
/// @param size at least 1
public record MerkleTree(Nodes nodes, long size) {
    /// The root (RFC 9162, 2.1.1).
    public byte[] root() {
        return hash(0, size);
    }

    /// What leads from a leaf to the root (RFC 9162, 2.1.3.1).
    ///
    /// @param index less than the size
    public List<byte[]> inclusion(long index) {
        var path = new ArrayList<byte[]>();
        include(index, 0, size, path);
        return path;
    }

    /// What shows that this tree begins with the one of an earlier size (RFC 9162, 2.1.4.1).
    ///
    /// @param first from 1 to the size
    public List<byte[]> consistency(long first) {
        var path = new ArrayList<byte[]>();
        agree(first, 0, size, true, path);
        return path;
    }

    private void include(long index, long from, long before, List<byte[]> path) {
        if (before - from == 1) {
            return;
        }
        long middle = from + split(before - from);
        if (index < middle) {
            include(index, from, middle, path);
            path.add(hash(middle, before));
        } else {
            include(index, middle, before, path);
            path.add(hash(from, middle));
        }
    }

    private void agree(long first, long from, long before, boolean whole, List<byte[]> path) {
        if (first == before) {
            if (!whole) {
                path.add(hash(from, before));
            }
            return;
        }
        long middle = from + split(before - from);
        if (first <= middle) {
            agree(first, from, middle, whole, path);
            path.add(hash(middle, before));
        } else {
            agree(first, middle, before, false, path);
            path.add(hash(from, middle));
        }
    }

    private byte[] hash(long from, long before) {
        long leaves = before - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return nodes.at(level, from >> level);
        }
        long middle = from + split(leaves);
        return Hashing.node(hash(from, middle), hash(middle, before));
    }

    /// The largest power of two that is smaller.
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
