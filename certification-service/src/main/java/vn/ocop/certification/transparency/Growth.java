package vn.ocop.certification.transparency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The nodes that new leaves bring: their own, and each subtree that they complete.
public final class Growth implements Nodes {
    private final Nodes before;
    private final Map<Place, byte[]> added = new HashMap<>();
    private long size;

    /// @param size how many leaves there are before
    Growth(Nodes before, long size) {
        this.before = before;
        this.size = size;
    }

    /// Where a node stands.
    public record Place(int level, long position) {}

    void add(byte[] fact) {
        byte[] hash = Hashing.leaf(fact);
        long position = size++;
        added.put(new Place(0, position), hash);
        for (int level = 0; (position & 1) == 1; level++, position >>= 1) {
            hash = Hashing.node(at(level, position - 1), hash);
            added.put(new Place(level + 1, position >> 1), hash);
        }
    }

    /// The new nodes.
    public Map<Place, byte[]> added() {
        return Map.copyOf(added);
    }

    /// The tree with the new leaves.
    MerkleTree tree() {
        return new MerkleTree(this, size);
    }

    @Override
    public byte[] at(int level, long position) {
        var fresh = added.get(new Place(level, position));
        return fresh != null ? fresh : before.at(level, position);
    }

    static Growth of(Nodes before, long size, List<byte[]> facts) {
        var growth = new Growth(before, size);
        facts.forEach(growth::add);
        return growth;
    }
}
