/// Doubts in PostgreSQL.
@NullMarked
package vn.ocop.evaluation.doubt.jdbc;

import org.jspecify.annotations.NullMarked;
