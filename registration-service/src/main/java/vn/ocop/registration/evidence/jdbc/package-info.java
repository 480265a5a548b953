/// What is known of the files, in PostgreSQL.
@NullMarked
package vn.ocop.registration.evidence.jdbc;

import org.jspecify.annotations.NullMarked;
