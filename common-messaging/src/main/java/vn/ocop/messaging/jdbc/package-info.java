/// Journal, inbox and quarantine in PostgreSQL.
@NullMarked
package vn.ocop.messaging.jdbc;

import org.jspecify.annotations.NullMarked;
