/// Dossiers and their history in PostgreSQL.
@NullMarked
package vn.ocop.registration.dossier.jdbc;

import org.jspecify.annotations.NullMarked;
