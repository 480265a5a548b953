/// Deadlines and holdings in PostgreSQL.
@NullMarked
package vn.ocop.registration.deadline.jdbc;

import org.jspecify.annotations.NullMarked;
