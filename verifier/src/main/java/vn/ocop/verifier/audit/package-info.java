/// Audit chains that were taken out of their databases.
@NullMarked
package vn.ocop.verifier.audit;

import org.jspecify.annotations.NullMarked;
