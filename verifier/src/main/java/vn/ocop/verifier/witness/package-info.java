/// Remembers the head of the transparency log, and refuses one that contradicts it.
@NullMarked
package vn.ocop.verifier.witness;

import org.jspecify.annotations.NullMarked;
