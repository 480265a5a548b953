/// Proofs about a Merkle tree as RFC 9162 defines it, checked without the tree.
@NullMarked
package vn.ocop.verifier.merkle;

import org.jspecify.annotations.NullMarked;
