/// Advisory notes in PostgreSQL.
@NullMarked
package vn.ocop.evaluation.advisory.jdbc;

import org.jspecify.annotations.NullMarked;
