/// Exported audit chains, made here by a calculation of their own.
@NullMarked
package vn.ocop.verifier.audit;

import org.jspecify.annotations.NullMarked;
