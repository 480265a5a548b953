/// Limits on what a request may bring and on how many write at once.
@NullMarked
package vn.ocop.web.limit;

import org.jspecify.annotations.NullMarked;
