/// Administration in PostgreSQL.
@NullMarked
package vn.ocop.registration.administration.jdbc;

import org.jspecify.annotations.NullMarked;
