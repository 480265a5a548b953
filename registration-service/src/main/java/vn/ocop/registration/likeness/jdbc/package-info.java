/// Near-duplicates and verdicts in PostgreSQL.
@NullMarked
package vn.ocop.registration.likeness.jdbc;

import org.jspecify.annotations.NullMarked;
