/// Dossiers in PostgreSQL.
@NullMarked
package vn.ocop.evaluation.dossier.jdbc;

import org.jspecify.annotations.NullMarked;
