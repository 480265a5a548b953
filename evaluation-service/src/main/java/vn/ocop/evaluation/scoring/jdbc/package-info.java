/// Sheets and passes in PostgreSQL.
@NullMarked
package vn.ocop.evaluation.scoring.jdbc;

import org.jspecify.annotations.NullMarked;
