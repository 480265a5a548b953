/// The command that checks what somebody holds in hands: a QR, a credential, a file.
@NullMarked
package vn.ocop.verifier.verify;

import org.jspecify.annotations.NullMarked;
