/// Checks the signed records of QR codes, and credentials with their status lists, with the issuer's published keys
/// only.
@NullMarked
package vn.ocop.verifier.record;

import org.jspecify.annotations.NullMarked;
