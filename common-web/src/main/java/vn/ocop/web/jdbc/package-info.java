/// The tables of common-web in PostgreSQL.
@NullMarked
package vn.ocop.web.jdbc;

import org.jspecify.annotations.NullMarked;
