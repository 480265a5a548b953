/// The tables of `db/audit`.
@NullMarked
package vn.ocop.audit.jdbc;

import org.jspecify.annotations.NullMarked;
