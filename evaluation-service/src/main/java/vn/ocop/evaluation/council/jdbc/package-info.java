/// Councils and sessions in PostgreSQL.
@NullMarked
package vn.ocop.evaluation.council.jdbc;

import org.jspecify.annotations.NullMarked;
