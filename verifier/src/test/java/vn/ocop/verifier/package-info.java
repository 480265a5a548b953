@NullMarked
package vn.ocop.verifier;

import org.jspecify.annotations.NullMarked;
