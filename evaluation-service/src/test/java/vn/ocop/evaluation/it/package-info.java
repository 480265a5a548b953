/// The service as a whole, through HTTP and Kafka.
@NullMarked
package vn.ocop.evaluation.it;

import org.jspecify.annotations.NullMarked;
