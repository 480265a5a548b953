/// Reviews in PostgreSQL.
@NullMarked
package vn.ocop.evaluation.review.jdbc;

import org.jspecify.annotations.NullMarked;
