/// The running service, through HTTP, PostgreSQL and Kafka.
@NullMarked
package vn.ocop.certification.it;

import org.jspecify.annotations.NullMarked;
