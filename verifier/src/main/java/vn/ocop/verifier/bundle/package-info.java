/// Checks exported bundles: every file against the manifest, the manifest against its signature.
@NullMarked
package vn.ocop.verifier.bundle;

import org.jspecify.annotations.NullMarked;
