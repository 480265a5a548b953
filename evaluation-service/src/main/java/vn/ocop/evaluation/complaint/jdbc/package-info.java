/// Complaints in PostgreSQL.
@NullMarked
package vn.ocop.evaluation.complaint.jdbc;

import org.jspecify.annotations.NullMarked;
