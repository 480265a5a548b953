package vn.ocop.certification.transparency;

/// The hashes of whole subtrees: `2^level` leaves from `position * 2^level` on.
public interface Nodes {
    /// The hash of a subtree that the tree has.
    byte[] at(int level, long position);
}
