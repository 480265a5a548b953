/// Producers and products in PostgreSQL.
@NullMarked
package vn.ocop.registration.producer.jdbc;

import org.jspecify.annotations.NullMarked;
