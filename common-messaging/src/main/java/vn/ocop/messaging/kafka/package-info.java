/// Topics, the relay's producer and the listeners' containers.
@NullMarked
package vn.ocop.messaging.kafka;

import org.jspecify.annotations.NullMarked;
