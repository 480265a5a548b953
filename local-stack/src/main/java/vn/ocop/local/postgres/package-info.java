/// A real PostgreSQL server from Maven artifacts, with durable settings and a kept data folder.
@NullMarked
package vn.ocop.local.postgres;

import org.jspecify.annotations.NullMarked;
