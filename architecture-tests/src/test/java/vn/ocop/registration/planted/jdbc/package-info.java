/// Planted: breaks rules, so that they are seen to notice.
@NullMarked
package vn.ocop.registration.planted.jdbc;

import org.jspecify.annotations.NullMarked;
