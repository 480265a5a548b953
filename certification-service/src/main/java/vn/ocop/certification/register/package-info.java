/// The register of certificate numbers, and what the public may look up.
@NullMarked
package vn.ocop.certification.register;

import org.jspecify.annotations.NullMarked;
