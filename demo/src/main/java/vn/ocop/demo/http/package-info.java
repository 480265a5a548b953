/// One person's calls to a service: token, idempotency key, version, patience.
@NullMarked
package vn.ocop.demo.http;

import org.jspecify.annotations.NullMarked;
