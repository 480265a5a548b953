/// Notices in PostgreSQL.
@NullMarked
package vn.ocop.registration.notice.jdbc;

import org.jspecify.annotations.NullMarked;
