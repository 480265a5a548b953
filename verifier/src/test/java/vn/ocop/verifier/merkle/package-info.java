@NullMarked
package vn.ocop.verifier.merkle;

import org.jspecify.annotations.NullMarked;
