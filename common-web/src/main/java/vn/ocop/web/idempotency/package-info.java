/// Commands that are taken once per key, whatever the network does.
@NullMarked
package vn.ocop.web.idempotency;

import org.jspecify.annotations.NullMarked;
