/// A real Kafka broker (KRaft, one node) from Maven artifacts, in a Java process of its own.
@NullMarked
package vn.ocop.local.broker;

import org.jspecify.annotations.NullMarked;
