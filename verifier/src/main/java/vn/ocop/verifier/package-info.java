/// Checks from outside what the system claims: one class per command.
@NullMarked
package vn.ocop.verifier;

import org.jspecify.annotations.NullMarked;
