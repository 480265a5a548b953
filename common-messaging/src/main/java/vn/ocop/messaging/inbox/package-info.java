/// From the broker to the listener: each event once and in its stream's order, whatever arrives.
@NullMarked
package vn.ocop.messaging.inbox;

import org.jspecify.annotations.NullMarked;
