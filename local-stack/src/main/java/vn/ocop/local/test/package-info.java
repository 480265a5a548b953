/// PostgreSQL and Kafka for tests: containers where an engine answers, else this module's own servers.
@NullMarked
package vn.ocop.local.test;

import org.jspecify.annotations.NullMarked;
