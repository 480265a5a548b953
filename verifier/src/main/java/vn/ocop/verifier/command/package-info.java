/// What a command of the verifier is.
@NullMarked
package vn.ocop.verifier.command;

import org.jspecify.annotations.NullMarked;
