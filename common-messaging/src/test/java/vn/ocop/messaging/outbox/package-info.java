@NullMarked
package vn.ocop.messaging.outbox;

import org.jspecify.annotations.NullMarked;
