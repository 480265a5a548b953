/// Samples in PostgreSQL.
@NullMarked
package vn.ocop.evaluation.sample.jdbc;

import org.jspecify.annotations.NullMarked;
