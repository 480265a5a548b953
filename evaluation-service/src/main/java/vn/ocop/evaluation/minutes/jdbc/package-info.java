/// Minutes and dissent in PostgreSQL.
@NullMarked
package vn.ocop.evaluation.minutes.jdbc;

import org.jspecify.annotations.NullMarked;
