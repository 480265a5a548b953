/// Rounds in PostgreSQL.
@NullMarked
package vn.ocop.evaluation.round.jdbc;

import org.jspecify.annotations.NullMarked;
