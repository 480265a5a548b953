/// Puts the library together in every service that has it on its class path.
@NullMarked
package vn.ocop.messaging.autoconfigure;

import org.jspecify.annotations.NullMarked;
