@NullMarked
package vn.ocop.web.idempotency;

import org.jspecify.annotations.NullMarked;
