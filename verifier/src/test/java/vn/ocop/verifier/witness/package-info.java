@NullMarked
package vn.ocop.verifier.witness;

import org.jspecify.annotations.NullMarked;
