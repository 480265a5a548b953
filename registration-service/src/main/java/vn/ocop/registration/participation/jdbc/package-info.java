/// The annual list in PostgreSQL.
@NullMarked
package vn.ocop.registration.participation.jdbc;

import org.jspecify.annotations.NullMarked;
