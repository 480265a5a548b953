/// From the append to the broker: journal, pending events and the relay that tells them.
@NullMarked
package vn.ocop.messaging.outbox;

import org.jspecify.annotations.NullMarked;
